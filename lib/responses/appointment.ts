import "server-only";
import type { Invitation } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { InvitedSession } from "@/lib/invitations/links/patient-sessions";
import type { Person } from "@/lib/invitations/person";
import { openPerson } from "@/lib/invitations/sealed-person";
import { countries } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import type { Appointment, SummaryInput } from "@/lib/summary/summary-input";
import { ownKeyring } from "@/lib/vault/own-keyring";

/** What an invitation adds to the summary of the answers to it. */
export type FromClinic = Required<Pick<SummaryInput, "appointment" | "timeZone" | "paper">> &
  Pick<SummaryInput, "entered"> & {
    readonly settings: ClinicSettings;
  };

/** An invitation as far as a summary says of it. */
export type Invited = {
  readonly id: string;
  readonly person: Person;
  readonly appointmentAt: Date;
};

/** Who is invited, and when, as a summary says it. */
export function appointmentOf(
  { person, appointmentAt }: Omit<Invited, "id">,
  settings: Pick<ClinicSettings, "name">,
): Appointment {
  const { email: _, ...known } = person;
  return { ...known, clinic: settings.name, at: appointmentAt.toISOString() };
}

/** @throws VaultError when what is stored was changed or its key is missing. */
const openInvited = (row: Invitation): Invited => ({
  id: row.id,
  person: openPerson(ownKeyring(), row),
  appointmentAt: row.appointmentAt,
});

/** @throws VaultError when what is stored was changed or its key is missing. */
export const fromClinic = (row: Invitation | Invited, settings: ClinicSettings): FromClinic => ({
  appointment: appointmentOf("person" in row ? row : openInvited(row), settings),
  timeZone: settings.timeZone,
  paper: countries[settings.country].paper,
  settings,
});

/** Whom a browser was let in for. @throws VaultError */
export async function invitedFor({ invitationId }: InvitedSession): Promise<Invited> {
  const { prisma } = await openDatabase();
  return openInvited(await prisma.invitation.findUniqueOrThrow({ where: { id: invitationId } }));
}
