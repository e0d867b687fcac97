import "server-only";
import { randomUUID } from "node:crypto";
import { type Invitation, Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import {
  DuplicateInvitationError,
  InvitationChangedError,
} from "@/lib/invitations/invitation-errors";
import { keepResponse } from "@/lib/invitations/keep-response";
import { findPeople } from "@/lib/invitations/known-people";
import { dropQueuedMail, endLinks } from "@/lib/invitations/links/end-links";
import { identityKeyOf, keyColumns } from "@/lib/invitations/lookup-keys";
import type { NewInvitation } from "@/lib/invitations/make";
import type { Person } from "@/lib/invitations/person";
import { openPerson, resealPerson } from "@/lib/invitations/sealed-person";
import type { Staff } from "@/lib/permissions/staff";
import { linkEnd } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { takeStep } from "./change-step";

type Correcting = {
  /** The revision that was read before it was corrected. */
  readonly revision: number;
  readonly settings: ClinicSettings;
  readonly now: Date;
};

/** Mail that went to another address, or waits to go to none, counts no more. */
const mailAfter = (mail: string, before: Person, after: Person): string =>
  before.email === after.email || (mail === "queued" && after.email !== null) ? mail : "none";

/** The invitation that is there already for a person and appointment; null when it is gone again. */
async function invitationOf(
  { person, appointmentAt }: NewInvitation,
  now: Date,
): Promise<string | null> {
  const { prisma } = await openDatabase();
  const [found] = await findPeople(prisma, [person], { now });
  const same = ({ appointmentAt: at }: { appointmentAt: Date }) => +at === +appointmentAt;
  return found?.invitations.find(same)?.id ?? null;
}

function columnsFor(
  row: Invitation,
  before: Person,
  to: NewInvitation,
  { settings, now, personId }: Correcting & { readonly personId: string },
) {
  const { person, appointmentAt, language } = to;
  const { lookupSecret } = environment();
  const moved = appointmentAt.getTime() !== row.appointmentAt.getTime();
  return {
    ...resealPerson(ownKeyring(), row, person),
    updatedAt: now,
    ...keyColumns(lookupSecret, person),
    personId,
    identityKey: identityKeyOf(lookupSecret, personId, appointmentAt),
    hasEmail: person.email !== null,
    language,
    appointmentAt,
    linkExpiresAt: moved ? linkEnd(appointmentAt, now, settings) : row.linkExpiresAt,
    mail: mailAfter(row.mail, before, person),
  } satisfies Prisma.InvitationUpdateInput;
}

/**
 * Corrects who is invited and when. When the address changes, links mailed to the old one end, so that
 * whoever got them by mistake has nothing; when the appointment moves, the links' end moves with it.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError, VaultError
 * @throws InvitationChangedError when someone else corrected it since `revision`.
 * @throws DuplicateInvitationError when the person has another invitation to that appointment.
 */
export async function correctInvitation(
  staff: Staff,
  id: string,
  to: NewInvitation,
  correcting: Correcting,
): Promise<void> {
  const { revision, settings, now } = correcting;
  const correct = takeStep(staff, id, now, {
    action: "change",
    event: "invitation.changed",
    apply: async (transaction, row) => {
      if (row.revision !== revision)
        throw new InvitationChangedError("It was corrected meanwhile.");
      const before = openPerson(ownKeyring(), row);
      const apartFrom = row.personId ?? randomUUID();
      const [found] = await findPeople(transaction, [to.person], { now, apartFrom });
      const personId = found?.kind === "known" ? found.personId : apartFrom;
      const data = columnsFor(row, before, to, { ...correcting, personId });
      const changed = await transaction.invitation.update({ where: { id }, data });
      const readdressed = before.email !== to.person.email;
      if (readdressed) await endLinks(transaction, id, now, "mail");
      if (readdressed && to.person.email === null) await dropQueuedMail(transaction, id, now);
      await keepResponse(transaction, changed, settings);
      return {
        name: before.name !== to.person.name,
        email: readdressed,
        birth: before.dateOfBirth !== to.person.dateOfBirth,
        appointment: row.appointmentAt.getTime() !== to.appointmentAt.getTime(),
      };
    },
  });
  try {
    await correct;
  } catch (error) {
    const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    const other = taken ? await invitationOf(to, now) : null;
    throw other === null ? error : new DuplicateInvitationError(other);
  }
}
