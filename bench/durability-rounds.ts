import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { systemClock } from "@/lib/clock";
import { bundle } from "@/lib/commands/bundle.mjs";
import { loadResponse } from "@/lib/responses/store";

type Saved = { readonly id: string; readonly item: string; readonly value: string };

type Variables = { readonly [name: string]: string };

/** What the rounds found: answers acknowledged as saved, and those of them not found again. */
export type Durability = {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
};

/** Bundled once: started as TypeScript each process would compile it anew. */
const writer = path.resolve(`node_modules/.cache/durability-writer-${process.pid}.mjs`);

/** Lets a process save until it has acknowledged `count` answers, then kills it in the midst. */
function saveUntilKilled(count: number, variables: Variables): Promise<readonly Saved[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--conditions=react-server", writer], {
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
 * Kills a saving process `rounds` times on one data folder, which the next opens as it was left, and then
 * looks for every answer that had been acknowledged. `variables` name the folder, and are set in this
 * process too.
 */
export async function durabilityRounds(rounds: number, variables: Variables): Promise<Durability> {
  const saved: Saved[] = [];
  await bundle("bench/durability-writer.ts", writer);
  for (let round = 0; round < rounds; round += 1) {
    saved.push(...(await saveUntilKilled(10 + Math.floor(Math.random() * 60), variables)));
  }
  rmSync(writer);
  return { rounds, acknowledged: saved.length, lost: await countLost(saved) };
}
