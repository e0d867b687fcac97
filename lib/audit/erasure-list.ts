import "server-only";
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { environment } from "@/lib/env";

/** Someone who was erased, or who deleted their own answers: a random id that names nobody. */
const erasure = z.object({
  at: z.iso.datetime(),
  kind: z.enum(["invitation", "response"]),
  id: z.uuid(),
});
export type Erasure = z.output<typeof erasure>;

/** Where erasures are noted, outside of the database: a backup put back does not bring anyone back. */
export const erasureFile = (): string => path.join(environment().dataDir, "erasures");

/** Notes an erasure; on disk when this returns. To be called before the erasure is committed. */
export function noteErasure(kind: Erasure["kind"], id: string, now: Date): void {
  const file = erasureFile();
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = openSync(/* turbopackIgnore: true */ file, "a", 0o600);
  try {
    // A line that a kill cut short does not spoil the next one.
    writeSync(handle, `\n${JSON.stringify({ at: now.toISOString(), kind, id })}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function readLine(line: string): readonly Erasure[] {
  try {
    return [erasure.parse(JSON.parse(line))];
  } catch {
    // Cut short by a kill, before the erasure itself was done.
    return [];
  }
}

/** The erasures noted in a file; null when there is no such file. */
export function readErasures(file: string): readonly Erasure[] | null {
  try {
    return readFileSync(/* turbopackIgnore: true */ file, "utf8").split("\n").flatMap(readLine);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
