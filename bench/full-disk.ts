import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { BuiltServer } from "@/e2e/built-server";
import { countLost } from "./find-acknowledged";
import { SavingPeople } from "./saving-people";

/*
 * Serves from a small disk of its own, fills it while people save, frees it again, and looks for every
 * answer that was acknowledged. Arguments: the port. Needs a user who may mount a disk in memory.
 */
const port = Number(process.argv[2] ?? 3412);
const megabyte = 1024 * 1024;
/** Too little for another segment of the log, which takes 16 MB. */
const left = 6 * megabyte;
const bars = { trouble: 90, recovery: 15 };

const disk = mkdtempSync(path.join(tmpdir(), "ready-disk-"));
const filler = path.join(disk, "filler");
const mount = (...values: readonly string[]) => spawnSync("mount", values).status === 0;

async function within(seconds: number, holds: () => boolean | Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > seconds * 1000) throw new Error(`Not within ${seconds} s.`);
    await pause(100);
  }
  return (performance.now() - began) / 1000;
}

async function statusOf(address: string): Promise<number> {
  return (await fetch(address)).status;
}

if (!mount("-t", "tmpfs", "-o", "size=200m,mode=700", "tmpfs", disk)) {
  throw new Error("A disk in memory could not be mounted: run this as root.");
}
const variables = { DATA_DIR: path.join(disk, "data"), DATABASE_URL: "" };
const server = await BuiltServer.start(port, variables);
try {
  const people = new SavingPeople(server.base, 6);
  await pause(2000);
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)));
  await within(bars.trouble, () => people.refused.length > 20);
  const pages = await Promise.all(
    ["/emergency", "/health/live", "/about"].map((page) => statusOf(server.base + page)),
  );
  const inTrouble = people.refused.length;
  rmSync(filler);
  const counted = people.acknowledged.length;
  const recovered = await within(bars.recovery, () => people.acknowledged.length > counted + 5);
  await people.stop();
  await server.stop();
  const lost = await countLost(people.acknowledged, variables);
  const wrong = people.refused.filter((status) => status !== 503);
  process.stdout.write(
    `${people.acknowledged.length} answers acknowledged, ${lost} lost; ${inTrouble} refused while the disk was full, ` +
      `${wrong.length} of them not with 503; other pages ${pages.join(", ")}; saving again after ${recovered.toFixed(1)} s.\n`,
  );
  const fine = lost === 0 && wrong.length === 0 && pages.every((status) => status === 200);
  process.exitCode = fine ? 0 : 1;
} catch (error) {
  process.stderr.write(server.said.slice(-4000));
  throw error;
} finally {
  await server.stop();
  spawnSync("umount", [disk]);
  rmSync(disk, { recursive: true, force: true });
}
