import { closeSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import path from "node:path";

/** Three segments of the log, 16 MB each: one to recover in, and one to go on with. */
const leastBytes = 48 * 1024 * 1024;

/**
 * Makes sure that a folder can be written to and has room for the database to recover in.
 * @throws Error one sentence
 */
export function requireRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < leastBytes) throw new Error("less than 48 MB are free on the disk");
  const file = path.join(folder, "room");
  const handle = openSync(file, "w", 0o600);
  try {
    writeSync(handle, "room");
    fsyncSync(handle);
  } finally {
    closeSync(handle);
    rmSync(file, { force: true });
  }
}
