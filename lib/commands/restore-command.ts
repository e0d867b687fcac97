import { existsSync } from "node:fs";
import { auditVerification } from "@/content/words/en/staff/audit";
import { appendEvents } from "@/lib/audit/append";
import { type Erasure, erasureFile, readErasures } from "@/lib/audit/erasure-list";
import { noteHead, setHeadAside } from "@/lib/audit/head-file";
import { verificationLines } from "@/lib/audit/verification-lines";
import { verifyLog } from "@/lib/audit/verify-log";
import { systemClock } from "@/lib/clock";
import { openDatabase, withConnection } from "@/lib/database/open";
import { type Restored, restoreBackup } from "@/lib/operations/backup/restore";
import { OperationError } from "@/lib/operations/operation-error";
import { givenOptions } from "./given-options";
import { operationSaid } from "./operation-said";
import type { Said } from "./said";

const usage = "Say which backup to put back: npm run restore -- --from FILE";
const sure = "delete-what-is-there";

/** Whoever was erased must be known before they are brought back. */
function erasuresOf(given: readonly string[]): readonly Erasure[] {
  if (given.includes("none")) return [];
  const files = [...given, ...(existsSync(erasureFile()) ? [erasureFile()] : [])];
  if (files.length === 0) {
    throw new OperationError(
      `There is no list of erasures in ${erasureFile()}: name the one of the server that the backup was made on with --erasures FILE, or say --erasures none when nobody was erased since.`,
    );
  }
  return files.flatMap((file) => {
    const found = readErasures(file);
    if (found === null) throw new OperationError(`There is no list of erasures in ${file}.`);
    return found;
  });
}

async function tellLog({ at, erased, unknownMails }: Restored, now: Date): Promise<void> {
  const { prisma } = await openDatabase();
  const actor = { kind: "system" as const };
  const detail = { made: at, erased, unknownMails };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, action: "backup.restored", detail }]),
  );
  setHeadAside(now);
  await noteHead();
}

/**
 * `npm run restore`: puts a backup into an empty database. The code is 0 when all is well, 1 when the
 * audit log in the backup was not whole, and 2 when nothing was put back.
 */
export async function restoreCommand(args: readonly string[]): Promise<Said> {
  const given = givenOptions(args, {
    from: { type: "string" },
    replace: { type: "string" },
    erasures: { type: "string", multiple: true },
  });
  const { from, replace, erasures = [] } = given ?? {};
  if (from === undefined || !existsSync(from)) return { code: 2, errors: [usage] };
  return operationSaid(async () => {
    const now = systemClock.now();
    const asked = { erasures: erasuresOf(erasures), replaces: replace === sure, now };
    const restored = await withConnection((connection) => restoreBackup(connection, from, asked));
    setHeadAside(now);
    const { isWhole, lines } = verificationLines(auditVerification, await verifyLog());
    await tellLog(restored, now);
    return {
      code: isWhole ? 0 : 1,
      lines: [
        `Put back as of ${restored.at}: ${restored.counts["Response"] ?? 0} responses, ${restored.counts["Invitation"] ?? 0} invitations.`,
        `Erased again: ${restored.erased} records. Mails of which it is not known whether they went out: ${restored.unknownMails}.`,
        "Everybody must sign in again. Links and accounts ended since then are good again: end them anew.",
        ...lines,
      ],
    };
  });
}
