import { readFileSync } from "node:fs";

/** How many a second the system counts a processor's time in. */
const ticks = 100;

/** The processor time a process has had, all its threads together, in seconds. */
export function processorOf(process: number): number {
  const fields = readFileSync(`/proc/${process}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}
