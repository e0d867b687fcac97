import "server-only";
import { cookies, headers } from "next/headers";
import { environment } from "@/lib/env";
import { isSecure } from "@/lib/env/cookie-name";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { findSession } from "@/lib/invitations/links/patient-sessions";
import { may } from "@/lib/permissions/permissions";
import { readStaff } from "@/lib/staff-accounts/session/staff";
import { openPatientCookie, patientCookie, patientSeconds } from "./patient-cookie";
import { type SealedId, sealId } from "./sealed-id";

/** Shared by setting and deleting: a browser deletes only the cookie with the same attributes. */
const attributes = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  secure: isSecure(),
  path: "/",
});

const knownHere = async (): Promise<SealedId | null> =>
  openPatientCookie((await cookies()).get(patientCookie())?.value);

/** The number of the session in which staff fill a form in here, whoever is signed in now; else null. */
export async function assistedHere(): Promise<string | null> {
  const known = await knownHere();
  return known?.kind === "assisted" ? known.id : null;
}

/** Whether an invited person was let in here last, also where their session has ended since. */
export async function invitedHere(): Promise<boolean> {
  const kind = (await knownHere())?.kind;
  return kind === "invited" || kind === "sender";
}

/** Only for whoever began it, as long as they are signed in and may. */
async function assistedSession(
  { id, staffId, way }: Extract<SealedId, { kind: "assisted" }>,
  now: Date,
): Promise<PatientSession | null> {
  const staff = await readStaff(await headers(), now);
  if (staff?.id !== staffId || !may(staff.role, "invitations:change")) return null;
  const session = await findSession(id, false, now);
  return session && { ...session, assistant: { staff, way } };
}

/**
 * What this browser may do now, or null when it has no session. An invited person's is looked up: a
 * cookie kept after the session's end opens nothing. A response may be gone.
 */
export async function readPatientSession(now: Date): Promise<PatientSession | null> {
  const known = await knownHere();
  switch (known?.kind) {
    case undefined:
      return null;
    case "walk-in":
      return { kind: "walk-in", responseId: known.id };
    case "assisted":
      return assistedSession(known, now);
    case "invited":
    case "sender":
      return findSession(known.id, known.kind === "sender", now);
  }
}

/** Lets this browser come back for 24 hours. For route handlers only. */
export async function startPatientSession(known: SealedId): Promise<void> {
  const sealed = await sealId(known, environment().sessionSecret, patientSeconds);
  (await cookies()).set(patientCookie(), sealed, { ...attributes(), maxAge: patientSeconds });
}

/** Makes this browser forget its session. For route handlers only. */
export async function endPatientSession(): Promise<void> {
  (await cookies()).set(patientCookie(), "", { ...attributes(), maxAge: 0 });
}
