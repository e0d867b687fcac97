import "server-only";
import { dropDraftsWhere } from "@/lib/clinic/form-drafts";
import type { Invitation, Prisma } from "@/lib/database/generated/client";
import { waitingRows } from "@/lib/invitations/import/waiting/draft";
import type { Person } from "@/lib/invitations/person";
import { openPerson } from "@/lib/invitations/sealed-person";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { VaultError } from "@/lib/vault/vault-error";
import { namesSomeone, textsIn } from "./names-someone";

function readable(row: Invitation): Person | null {
  try {
    return openPerson(ownKeyring(), row);
  } catch (error) {
    if (error instanceof VaultError) return null;
    throw error;
  }
}

/**
 * Forgets files that wait to be confirmed and forms that were typed, if somebody who is being erased may
 * stand in them: confirming would invite them again. Where a name cannot be read any more, all are.
 */
export async function forgetDrafts(
  transaction: Prisma.TransactionClient,
  erased: readonly Invitation[],
): Promise<void> {
  const people = erased.map(readable);
  await dropDraftsWhere(transaction, async (contents) => {
    const together = (await waitingRows(contents)) ?? [textsIn(contents)];
    return people.some(
      (person) => person === null || together.some((texts) => namesSomeone(texts, person)),
    );
  });
}
