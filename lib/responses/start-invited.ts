import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { actorOf, type InvitedSession } from "@/lib/invitations/links/patient-sessions";
import type { ClinicSettings } from "@/lib/settings/settings";
import { beginInvited } from "./begin-invited";
import { inOpenForm } from "./in-open-form";

/**
 * Begins the form of a browser that was let in, if it was deleted; else keeps it.
 * @throws FormClosedError
 */
export const startInvited = (
  session: InvitedSession,
  given: { readonly settings: ClinicSettings; readonly now: Date },
): Promise<void> =>
  inOpenForm(session, given.now, async (transaction, invitation) => {
    await appendEvents(
      transaction,
      await beginInvited(transaction, invitation, { ...given, actor: actorOf(session) }),
    );
  });
