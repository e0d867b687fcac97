import { randomBytes } from "node:crypto";
import { cpSync, statSync } from "node:fs";
import path from "node:path";
import { restoreCommand } from "@/lib/commands/restore-command";
import { PrismaClient } from "@/lib/database/generated/client";
import { closeDatabase, openDatabase } from "@/lib/database/open";
import { environment, forgetEnvironment } from "@/lib/env";
import { makeBackup } from "@/lib/operations/backup/make-backup";
import { rotateKeys } from "@/lib/operations/keys/rotate-keys";
import { temporaryDatabase } from "@/test-support/temporary-database";
import { fillResponses } from "./fill-responses";

const responses = Number(process.argv[2] ?? 10_000);
const bars = { backup: 300, rotation: 60, restore: 300 };
const now = new Date("2026-11-24T09:00:00Z");

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

const first = await temporaryDatabase();
await fillResponses(responses, now);
const backup = path.join(first.dataDir, "whole.backup");
const took: Record<keyof typeof bars, number> = { backup: 0, rotation: 0, restore: 0 };
took.backup = await seconds(() => makeBackup(backup, now));
const [old] = environment().vaultKeys;
const text = `${old.id}:${Buffer.from(old.key).toString("base64")}`;
process.env["VAULT_KEYS"] = `second:${randomBytes(32).toString("base64")},${text}`;
forgetEnvironment();
took.rotation = await seconds(async () => {
  const { rotated } = await rotateKeys(now);
  if (rotated !== responses) throw new Error(`${rotated} rows were rotated.`);
});
await closeDatabase();

const second = await temporaryDatabase();
cpSync(path.join(first.dataDir, "keys"), path.join(second.dataDir, "keys"), { recursive: true });
took.restore = await seconds(async () => {
  const said = await restoreCommand(["--from", backup, "--erasures", "none"]);
  if (said.code !== 0) throw new Error(said.errors?.join(" "));
});
const { connection } = await openDatabase();
const kept = await new PrismaClient({ adapter: connection.adapter }).response.count();
const size = (statSync(backup).size / 1_000_000).toFixed(0);
process.stdout.write(
  `${connection.kind}: ${kept} responses, ${size} MB: ${Object.entries(took)
    .map(([name, figure]) => `${name} ${figure.toFixed(1)} s`)
    .join(", ")}; most memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.\n`,
);
await second.remove();
await first.remove();
const slow = Object.entries(bars).some(([name, bar]) => took[name as keyof typeof bars] > bar);
process.exit(kept === responses && !slow ? 0 : 1);
