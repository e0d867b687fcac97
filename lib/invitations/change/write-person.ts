import "server-only";
import type { Invitation, Prisma } from "@/lib/database/generated/client";
import { environment } from "@/lib/env";
import { dropQueuedMail, endLinks } from "@/lib/invitations/links/end-links";
import { keyColumns } from "@/lib/invitations/lookup-keys";
import type { Person } from "@/lib/invitations/person";
import { resealPerson } from "@/lib/invitations/sealed-person";
import { ownKeyring } from "@/lib/vault/own-keyring";

/** An invitation and whom it is for, before and after a correction. */
export type Corrected = {
  readonly row: Invitation;
  readonly before: Person;
  readonly after: Person;
  /** Whose invitation it is from now on. */
  readonly personId: string;
};

/** Mail that went to another address, or waits to go to none, counts no more. */
const mailAfter = (mail: string, before: Person, after: Person): string =>
  before.email === after.email || (mail === "queued" && after.email !== null) ? mail : "none";

/**
 * Writes a corrected person into an invitation, with `more` columns. When the address changes, links
 * mailed to the old one end, so that whoever got them by mistake has nothing.
 */
export async function writePerson(
  transaction: Prisma.TransactionClient,
  { row, before, after, personId }: Corrected,
  more: Prisma.InvitationUpdateInput,
  now: Date,
): Promise<Invitation> {
  const { id } = row;
  const changed = await transaction.invitation.update({
    where: { id },
    data: {
      ...resealPerson(ownKeyring(), row, after),
      ...keyColumns(environment().lookupSecret, after),
      personId,
      updatedAt: now,
      hasEmail: after.email !== null,
      mail: mailAfter(row.mail, before, after),
      ...(after.email === null ? { sendAt: null } : {}),
      ...more,
    },
  });
  const readdressed = before.email !== after.email;
  if (readdressed) await endLinks(transaction, id, now, "mail");
  if (readdressed && after.email === null) await dropQueuedMail(transaction, id, now);
  return changed;
}
