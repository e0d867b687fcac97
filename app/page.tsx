import { ownContent, siteContent } from "@/app/own-content";
import { FinishedPages } from "@/app/questionnaire/finished-pages";
import { PostButton } from "@/components/ui/post-button";
import { Paragraphs, Points } from "@/components/ui/prose";
import { isOpen } from "@/lib/invitations/links/link-state";
import { inLanguage, routes } from "@/lib/routes";
import { ownResponse, ownSession } from "@/lib/session/own-response";

export default async function FrontPage() {
  const session = await ownSession();
  const isAsked = session?.kind === "invited" && isOpen(session.state);
  const { language, pageWords, linkWords } = isAsked ? await ownContent() : await siteContent();
  const { front } = pageWords;
  const stored = await ownResponse();
  const started = stored !== null;
  const again = started ? front.startAgain : front.start;
  return (
    <>
      <h1>{front.title}</h1>
      <Paragraphs text={front.text} className="lead" />
      {stored && <FinishedPages stored={stored} words={pageWords} />}
      {started && (
        <p>
          <a className="button primary" href={routes.questionnaire}>
            {front.goOn}
          </a>
        </p>
      )}
      {!(isAsked && started) && (
        <PostButton
          action={inLanguage(routes.start, language)}
          label={isAsked ? linkWords.open.start : again}
          className={started ? "secondary" : "primary"}
        />
      )}
      <h2>{front.whatYouGet.title}</h2>
      <Points points={front.whatYouGet.points} />
      <h2>{front.privacy.title}</h2>
      <Points points={front.privacy.points} />
    </>
  );
}
