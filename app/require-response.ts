import { redirect } from "next/navigation";
import { cache } from "react";
import { systemClock } from "@/lib/clock";
import { isOpen } from "@/lib/invitations/links/link-state";
import { loadResponse, type StoredResponse } from "@/lib/responses/store";
import { routes } from "@/lib/routes";
import { type PatientSession, readPatientSession } from "@/lib/session/patient";
import { toProblem } from "./to-problem";

/** This browser's session, looked up once for a page. */
export const ownSession = cache(
  (): Promise<PatientSession | null> => readPatientSession(systemClock.now()),
);

/** This browser's response, or null when it has none that is still kept and may be shown. */
export async function ownResponse(): Promise<StoredResponse | null> {
  const session = await ownSession();
  if (session === null || session.responseId === null) return null;
  return loadResponse(session.responseId, systemClock.now());
}

/**
 * This browser's response. Without one the page answers 401 and says what to do, or leads to where an
 * invitation stands.
 */
export async function requireResponse(): Promise<StoredResponse> {
  const stored = await ownResponse();
  if (stored !== null) return stored;
  return (await ownSession())?.kind === "invited"
    ? redirect(routes.linkOutcome)
    : toProblem("noSession");
}

/** The same where answers can be changed: what was sent to a clinic leads to its summary. */
export async function requireDraft(): Promise<StoredResponse> {
  const stored = await requireResponse();
  const session = await ownSession();
  if (session?.kind === "invited" && !isOpen(session.state)) redirect(routes.summary);
  return stored;
}
