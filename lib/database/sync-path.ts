import { closeSync, fsyncSync, openSync } from "node:fs";

/** Waits until a file's contents, or a folder's list of files, are on disk. */
export function syncPath(file: string): void {
  const handle = openSync(file, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
