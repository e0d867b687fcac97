import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { z } from "zod";

/** Who holds a lock, told apart from a later process that was given the same number. */
export const processIdentity = z.object({
  pid: z.number().int().positive(),
  /** When the process began, in the system's own counting; empty where it does not tell. */
  started: z.string(),
  /** The computer, start-up and container, because process numbers mean nothing outside them. */
  place: z.string(),
});

export type ProcessIdentity = z.output<typeof processIdentity>;

function readOr(instead: string, read: () => string): string {
  try {
    return read();
  } catch {
    return instead;
  }
}

const started = (pid: number): string =>
  readOr("", () => {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces; the start time is the 20th field after it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  });

const place = (): string =>
  [
    readOr(hostname(), () => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
    readOr("", () => readlinkSync("/proc/self/ns/pid")),
  ].join(" ");

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, started: started(process.pid), place: place() };
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether a process runs; null when it belongs to another place, where this one cannot look. */
export function isRunning(identity: ProcessIdentity): boolean | null {
  const own = ownIdentity();
  if (identity.place !== own.place) return null;
  return exists(identity.pid) && started(identity.pid) === identity.started;
}
