import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ownContent, siteContent } from "@/app/own-content";
import { PostButton } from "@/components/ui/post-button";
import { ProblemView } from "@/components/ui/problem-view";
import { Paragraphs } from "@/components/ui/prose";
import { isOpen } from "@/lib/invitations/links/link-state";
import { routes, staffRoutes } from "@/lib/routes";
import { ownResponse, ownSession } from "@/lib/session/own-response";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await siteContent()).pageWords.deletePage.title,
});

export default async function DeletePage() {
  const stored = await ownResponse();
  const session = await ownSession();
  // Not with a press of staff who fill it in: answers are erased by who may, from the invitation.
  if (session?.kind === "invited" && session.assistant !== null) {
    redirect(staffRoutes.invitation(session.invitationId));
  }
  const { pageWords, linkWords } = await ownContent();
  const { deletePage, deleted } = pageWords;
  const isSent = session?.kind === "invited" && session.returnedAt !== null;
  if (session?.kind === "invited" && (isSent || !isOpen(session.state))) {
    // What the link's end left is the clinic's to delete: its page says whom to call.
    if (!isSent || session.state === "revoked") redirect(routes.linkOutcome);
    const back = { href: routes.linkOutcome, label: deletePage.keep };
    return <ProblemView {...linkWords.deleteAfterSending} links={[back]} />;
  }
  return (
    <>
      <h1>{deletePage.title}</h1>
      {stored === null ? (
        <p>{deleted.nothing}</p>
      ) : (
        <>
          <Paragraphs text={deletePage.text} />
          <PostButton action={routes.deleteNow} label={deletePage.confirm} className="danger" />
          <p>
            <a href={routes.questionnaire}>{deletePage.keep}</a>
          </p>
        </>
      )}
    </>
  );
}
