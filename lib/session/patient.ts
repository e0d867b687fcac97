import "server-only";
import { cookies } from "next/headers";
import { environment } from "@/lib/env";
import { cookieName, isSecure } from "@/lib/env/cookie-name";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { findSession } from "@/lib/invitations/links/patient-sessions";
import { type SealedId, sealId, unsealId } from "./sealed-id";

/** The cookie holds a sealed id and its kind, and nothing else. */
const patientCookie = "ready";

/** As long as a walk-in response is kept, and an invited person's session. */
const seconds = 24 * 60 * 60;

/** Shared by setting and deleting: a browser deletes only the cookie with the same attributes. */
const attributes = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  secure: isSecure(),
  path: "/",
});

/**
 * What this browser may do now, or null when it has no session. An invited person's is looked up: a
 * cookie kept after the session's end opens nothing. A response may be gone.
 */
export async function readPatientSession(now: Date): Promise<PatientSession | null> {
  const sealed = (await cookies()).get(cookieName(patientCookie))?.value;
  if (sealed === undefined) return null;
  const known = await unsealId(sealed, environment().sessionSecret, seconds);
  if (known === null) return null;
  if (known.kind === "walk-in") return { kind: "walk-in", responseId: known.id };
  return findSession(known.id, known.kind === "sender", now);
}

/** Lets this browser come back for 24 hours. For route handlers only. */
export async function startPatientSession(id: string, kind: SealedId["kind"]): Promise<void> {
  const sealed = await sealId({ id, kind }, environment().sessionSecret, seconds);
  (await cookies()).set(cookieName(patientCookie), sealed, { ...attributes(), maxAge: seconds });
}

/** Makes this browser forget its session. For route handlers only. */
export async function endPatientSession(): Promise<void> {
  (await cookies()).set(cookieName(patientCookie), "", { ...attributes(), maxAge: 0 });
}
