import "server-only";
import { loadClinic } from "@/lib/clinic/settings-store";
import { systemClock } from "@/lib/clock";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import type { Person } from "@/lib/invitations/person";
import { assistedPerson } from "@/lib/responses/assisted-person";
import type { StoredResponse } from "@/lib/responses/store";
import { responseOf } from "@/lib/session/own-response";
import { readPatientSession } from "@/lib/session/patient";
import type { ClinicSettings } from "@/lib/settings/settings";

/** Whose browser asks for a page that stands open to everyone. */
export type Visitor = {
  readonly session: PatientSession | null;
  /** The form it has begun, as far as it may be shown here. */
  readonly stored: StoredResponse | null;
  /** The clinic of this server, whether or not it asked this person. */
  readonly settings: ClinicSettings | null;
  /** For whom a member of staff fills the form in here. */
  readonly assisted: Person | null;
};

/** Of whom nothing is known. */
export const nobody: Visitor = { session: null, stored: null, settings: null, assisted: null };

export async function visitor(): Promise<Visitor> {
  const now = systemClock.now();
  const session = await readPatientSession(now);
  return {
    session,
    stored: await responseOf(session, now),
    settings: (await loadClinic())?.settings ?? null,
    assisted: session?.kind === "invited" ? await assistedPerson(session) : null,
  };
}
