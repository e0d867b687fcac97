import { ownContent } from "@/app/own-content";
import { ownResponse, ownSession } from "@/app/require-response";
import { PostButton } from "@/components/ui/post-button";
import { Paragraphs, Points } from "@/components/ui/prose";
import { contentFor, defaultLanguage } from "@/content";
import { isOpen } from "@/lib/invitations/links/link-state";
import { routes } from "@/lib/routes";

export default async function FrontPage() {
  const session = await ownSession();
  const isAsked = session?.kind === "invited" && isOpen(session.state);
  const { pageWords, linkWords } = isAsked ? await ownContent() : contentFor(defaultLanguage);
  const { front } = pageWords;
  const started = (await ownResponse()) !== null;
  const again = started ? front.startAgain : front.start;
  return (
    <>
      <h1>{front.title}</h1>
      <Paragraphs text={front.text} className="lead" />
      {started && (
        <p>
          <a className="button primary" href={routes.questionnaire}>
            {front.goOn}
          </a>
        </p>
      )}
      {!(isAsked && started) && (
        <PostButton
          action={routes.start}
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
