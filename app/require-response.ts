import { redirect } from "next/navigation";
import { isOpen } from "@/lib/invitations/links/link-state";
import type { StoredResponse } from "@/lib/responses/store";
import { routes, staffRoutes } from "@/lib/routes";
import { ownResponse, ownSession } from "@/lib/session/own-response";
import { assistedHere } from "@/lib/session/patient";
import { toProblem } from "./to-problem";

/**
 * This browser's response. Without one the page answers 401 and says what to do, or leads to where an
 * invitation stands.
 */
export async function requireResponse(): Promise<StoredResponse> {
  const stored = await ownResponse();
  if (stored !== null) return stored;
  if ((await ownSession())?.kind === "invited") redirect(routes.linkOutcome);
  // Staff who filled a form in were signed out, or left.
  return (await assistedHere()) === null ? toProblem("noSession") : redirect(staffRoutes.signIn);
}

/** The same where answers can be changed: what was sent to a clinic leads to its summary. */
export async function requireDraft(): Promise<StoredResponse> {
  const stored = await requireResponse();
  const session = await ownSession();
  if (session?.kind === "invited" && !isOpen(session.state)) redirect(routes.summary);
  return stored;
}
