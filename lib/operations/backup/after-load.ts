import "server-only";
import { z } from "zod";
import type { Erasure } from "@/lib/audit/erasure-list";
import type { Prisma } from "@/lib/database/generated/client";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { VaultError } from "@/lib/vault/vault-error";
import { openColumns, readSealedRows } from "../keys/sealed-rows";
import { sealedTables } from "../keys/sealed-tables";
import { OperationError } from "../operation-error";

type Transaction = Prisma.TransactionClient;

const keyIds = z.array(z.object({ keyId: z.string() }));

/**
 * Opens one row of each table under each key, so that a backup whose keys are lost is not put back.
 * @throws OperationError when one cannot be opened.
 */
export async function proveKeysFit(transaction: Transaction): Promise<void> {
  for (const table of sealedTables) {
    const found = keyIds.parse(
      await transaction.$queryRawUnsafe(`SELECT DISTINCT "keyId" FROM "${table.table}"`),
    );
    for (const { keyId } of found) {
      const rows = await readSealedRows(transaction, table, `t."keyId" = $1 LIMIT 1`, keyId);
      try {
        for (const row of rows) openColumns(ownKeyring(), table, row);
      } catch (error) {
        if (!(error instanceof VaultError)) throw error;
        throw new OperationError(
          `What the backup holds under the key "${keyId}" cannot be opened: set VAULT_KEYS to the keys of the server that it was made on.`,
        );
      }
    }
  }
}

/** Deletes again whoever was erased since, and gives how many records of them there were. */
export async function eraseAgain(
  transaction: Transaction,
  erasures: readonly Erasure[],
): Promise<number> {
  let erased = 0;
  for (const { kind, id } of erasures) {
    const invitation = kind === "invitation" ? { is: { id } } : undefined;
    const where = invitation === undefined ? { id } : { invitation };
    if (kind === "response") {
      await transaction.invitation.updateMany({
        where: { responseId: id },
        data: { startedAt: null },
      });
    }
    erased += (await transaction.response.deleteMany({ where })).count;
    if (kind === "invitation") {
      erased += (await transaction.invitation.deleteMany({ where: { id } })).count;
    }
  }
  // Those who were erased may stand in what waited for an hour when the backup was made.
  if (erasures.length > 0) await transaction.formDraft.deleteMany();
  return erased;
}

/**
 * Mail that waited may have gone out since, so it is not sent again: staff are told that it is not known.
 * Nor is anyone reminded of a moment that has passed. Gives how many mails there were.
 */
export async function holdMailBack(transaction: Transaction, now: Date): Promise<number> {
  const waiting = await transaction.mailing.updateManyAndReturn({
    where: { state: "queued" },
    data: { state: "failed", failure: "restored", endedAt: now },
    select: { invitationId: true },
  });
  const ids = [...new Set(waiting.map(({ invitationId }) => invitationId))];
  await transaction.invitation.updateMany({
    where: { mail: "queued" },
    data: { mail: "failed" },
  });
  await transaction.invitation.updateMany({
    where: { returnedAt: null, revokedAt: null },
    data: { remindedAt: now },
  });
  return ids.length;
}

/** Who was signed in then may have signed out since: everybody proves themselves anew. */
export async function endSessions(transaction: Transaction): Promise<void> {
  await transaction.session.deleteMany();
  await transaction.patientSession.deleteMany();
  await transaction.verification.deleteMany();
}
