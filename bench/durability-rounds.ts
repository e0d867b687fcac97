import { spawn } from "node:child_process";
import { systemClock } from "@/lib/clock";
import { closeDatabase } from "@/lib/database/open";
import { loadResponse } from "@/lib/responses/store";

type Saved = { readonly id: string; readonly item: string; readonly value: string };

type Variables = { readonly [name: string]: string };

/** What the rounds found: answers acknowledged as saved, and those of them not found again. */
export type Durability = {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
};

const writer = ["--import", "tsx", "--conditions=react-server", "bench/durability-writer.ts"];

/** Lets a process save until it has acknowledged `count` answers, then kills it in the midst. */
function saveUntilKilled(count: number, variables: Variables): Promise<readonly Saved[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, writer, {
      env: { ...process.env, ...variables },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      text += part;
      if (text.split("\n").length > count) child.kill("SIGKILL");
    });
    child.on("close", (code, signal) => {
      if (signal !== "SIGKILL") reject(new Error(`The writer ended by itself (${code}).`));
      const lines = text.split("\n").slice(0, -1);
      resolve(
        lines.map((line) => {
          const [id = "", item = "", value = ""] = line.split(" ");
          return { id, item, value };
        }),
      );
    });
  });
}

async function countLost(saved: readonly Saved[]): Promise<number> {
  let lost = 0;
  for (const person of new Set(saved.map(({ id }) => id))) {
    const kept = (await loadResponse(person, systemClock.now()))?.draft.answers ?? {};
    lost += saved.filter(({ id, item, value }) => id === person && kept[item] !== value).length;
  }
  return lost;
}

/**
 * Kills a saving process `rounds` times on one data folder and looks each time, and once more at
 * the end, for every answer that had been acknowledged. `variables` name the folder, and are set
 * in this process too.
 */
export async function durabilityRounds(rounds: number, variables: Variables): Promise<Durability> {
  const saved: Saved[] = [];
  let lost = 0;
  for (let round = 0; round < rounds; round += 1) {
    const now = await saveUntilKilled(10 + Math.floor(Math.random() * 60), variables);
    saved.push(...now);
    lost += await countLost(now);
    await closeDatabase();
  }
  lost = Math.max(lost, await countLost(saved));
  return { rounds, acknowledged: saved.length, lost };
}
