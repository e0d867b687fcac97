import { redirect } from "next/navigation";
import { documents } from "@/app/documents";
import { clinicOf, contentAsRead } from "@/app/own-form";
import { languageOfOpenForm } from "@/app/own-language";
import { pageFrame } from "@/app/page-frame";
import type { Main } from "@/components/documents/documents";
import { systemClock } from "@/lib/clock";
import { isOpen } from "@/lib/invitations/links/link-state";
import { pageReply } from "@/lib/requests/page-reply";
import { routes, staffRoutes } from "@/lib/routes";
import { responseOf } from "@/lib/session/own-response";
import { readPatientSession } from "@/lib/session/patient";

/** Asks before the answers of this browser are deleted; what was sent is the clinic's to delete. */
export async function GET(): Promise<Response> {
  const now = systemClock.now();
  const session = await readPatientSession(now);
  // Not with a press of staff who fill it in: answers are erased by who may, from the invitation.
  if (session?.kind === "invited" && session.assistant !== null) {
    redirect(staffRoutes.invitation(session.invitationId));
  }
  const isSent = session?.kind === "invited" && session.returnedAt !== null;
  const isOver = session?.kind === "invited" && (isSent || !isOpen(session.state));
  // What the link's end left is the clinic's to delete: its page says whom to call.
  if (isOver && (!isSent || session.state === "revoked")) redirect(routes.linkOutcome);
  const stored = await responseOf(session, now);
  const language = await languageOfOpenForm(session, stored);
  const today = now.toISOString().slice(0, 10);
  const content = contentAsRead(await clinicOf(session), language, today);
  const { pageWords, linkWords } = content;
  const { deletePage, deleted } = pageWords;
  const main: Main = isOver
    ? {
        name: "problem",
        props: {
          ...linkWords.deleteAfterSending,
          links: [{ href: routes.linkOutcome, label: deletePage.keep }],
        },
      }
    : {
        name: "delete",
        props: {
          words: { deletePage, deleted },
          hasAnswers: stored !== null,
        },
      };
  const frame = await pageFrame({
    content,
    session,
    title: deletePage.title,
    languageWay: { back: routes.deleteAnswers },
    ofClinic: false,
  });
  return pageReply(documents().page(main, frame));
}
