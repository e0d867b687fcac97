import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { BuiltServer, runCommand } from "@/e2e/built-server";
import { countLost } from "./find-acknowledged";
import { SavingPeople } from "./saving-people";

/*
 * Backs up while people save, puts the backup into another database, and looks there for every answer
 * that was acknowledged before the backup began. Arguments: the port, and for PostgreSQL the addresses
 * of two empty databases.
 */
const [port = "3411", ...urls] = process.argv.slice(2);
/** How many answers there must be before the backup begins, and how long people save after it. */
const answers = 100;
const secondsAfter = 2;

const root = mkdtempSync(path.join(tmpdir(), "ready-backup-"));
const place = (name: string, url = "") => ({ DATA_DIR: path.join(root, name), DATABASE_URL: url });
const [from, to] = [place("from", urls[0]), place("to", urls[1])];
const file = path.join(root, "whole.backup");

const server = await BuiltServer.start(Number(port), from);
try {
  const people = new SavingPeople(server.base, 6);
  while (people.acknowledged.length < answers) await pause(100);
  const before = [...people.acknowledged];
  const longestBefore = people.longest;
  people.longest = 0;
  const began = performance.now();
  const said = await runCommand("backup", ["--out", file], from);
  const took = (performance.now() - began) / 1000;
  const longest = people.longest;
  const rotated = await runCommand("keys-rotate", [], from);
  await pause(secondsAfter * 1000);
  await people.stop();
  await server.stop();
  cpSync(path.join(root, "from", "keys"), path.join(root, "to", "keys"), { recursive: true });
  await runCommand("restore", ["--from", file, "--erasures", "none"], to);
  const lost = await countLost(before, to);
  process.stdout.write(said + rotated);
  process.stdout.write(
    `${before.length} answers acknowledged before a backup of ${took.toFixed(1)} s, ${lost} lost; ` +
      `longest save ${Math.round(longestBefore)} ms before it and ${Math.round(longest)} ms during it; ` +
      `${people.acknowledged.length} in all, ${people.refused.length} refused.\n`,
  );
  process.exitCode = lost === 0 && before.length > 0 && people.refused.length === 0 ? 0 : 1;
} finally {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
}
