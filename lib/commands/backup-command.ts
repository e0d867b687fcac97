import { statSync } from "node:fs";
import { systemClock } from "@/lib/clock";
import { makeBackup } from "@/lib/operations/backup/make-backup";
import { givenOptions } from "./given-options";
import { operationSaid } from "./operation-said";
import type { Said } from "./said";

const usage = "Say where to write the backup: npm run backup -- --out FILE";

/** `npm run backup`: writes everything in the database to a file, while the server works. */
export async function backupCommand(args: readonly string[]): Promise<Said> {
  const out = givenOptions(args, { out: { type: "string" } })?.out;
  if (out === undefined || out === "") return { code: 2, errors: [usage] };
  return operationSaid(async () => {
    const counts = await makeBackup(out, systemClock.now());
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const megabytes = (statSync(out).size / 1_000_000).toFixed(1);
    return {
      code: 0,
      lines: [
        `Backed up ${rows} rows, ${counts["Response"] ?? 0} of them responses: ${out}, ${megabytes} MB.`,
        "The keys are not in it. Keep them apart from it: without them nobody can read it, nor can you.",
      ],
    };
  });
}
