import "server-only";
import { problemReply } from "@/app/replies";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { goTo } from "@/lib/requests/replies";
import { inLanguage, routes, staffRoutes } from "@/lib/routes";
import { readOutcome } from "@/lib/session/link-outcome";
import { assistedHere, invitedHere } from "@/lib/session/patient";

/** Where a form was closed here a little while ago, the page that says so. */
async function afterClosing(): Promise<string | null> {
  const outcome = await readOutcome();
  switch (outcome?.kind) {
    case "done":
      return inLanguage(routes.linkOutcome, outcome.language);
    case "left":
      return staffRoutes.invitation(outcome.invitation);
    case "deleted":
      return routes.deleted;
    case "code":
    case "try-again":
    case undefined:
      return null;
  }
}

/**
 * Where a browser is led that has no answers to show, as after Back from a form that was closed here: an
 * invited person to where the link stands, staff to the invitation. Null for a browser of which nothing is
 * known, where it takes the page of a problem to say what may have been.
 */
export async function whereInstead(session: PatientSession | null): Promise<string | null> {
  if (session?.kind === "invited" || (await invitedHere())) return routes.linkOutcome;
  // Staff who filled a form in were signed out.
  if ((await assistedHere()) !== null) return staffRoutes.signIn;
  return afterClosing();
}

/** Leads there, or answers 401 and says what may have been. */
export async function withoutAnswers(
  request: Request,
  session: PatientSession | null,
): Promise<Response> {
  const instead = await whereInstead(session);
  return instead === null ? problemReply(request, "noSession") : goTo(request, instead);
}
