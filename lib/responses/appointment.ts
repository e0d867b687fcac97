import "server-only";
import type { Invitation } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { InvitedSession } from "@/lib/invitations/links/patient-sessions";
import { openPerson } from "@/lib/invitations/sealed-person";
import { countries } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";
import type { SummaryInput } from "@/lib/summary/summary-input";
import { ownKeyring } from "@/lib/vault/own-keyring";

/** What an invitation adds to the summary of the answers to it. */
export type FromClinic = Required<Pick<SummaryInput, "appointment" | "timeZone" | "paper">> & {
  readonly settings: ClinicSettings;
};

/** @throws VaultError when what is stored was changed or its key is missing. */
export function fromClinic(row: Invitation, settings: ClinicSettings): FromClinic {
  const { name, dateOfBirth, clinician } = openPerson(ownKeyring(), row);
  const at = row.appointmentAt.toISOString();
  return {
    appointment: { name, dateOfBirth, clinician, clinic: settings.name, at },
    timeZone: settings.timeZone,
    paper: countries[settings.country].paper,
    settings,
  };
}

/** The same for a browser that was let in. */
export async function fromClinicFor(
  { invitationId }: InvitedSession,
  settings: ClinicSettings,
): Promise<FromClinic> {
  const { prisma } = await openDatabase();
  const row = await prisma.invitation.findUniqueOrThrow({ where: { id: invitationId } });
  return fromClinic(row, settings);
}
