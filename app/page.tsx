import type { Metadata } from "next";
import { linkContent, ownContent, siteContent } from "@/app/own-content";
import { CodeEntry } from "@/components/links/code-entry";
import { FinishedPages } from "@/components/questionnaire/finished-pages";
import { PostButton } from "@/components/ui/post-button";
import { Paragraphs, Points } from "@/components/ui/prose";
import { isOpen } from "@/lib/invitations/links/link-state";
import { fixParameter, inLanguage, routes } from "@/lib/routes";
import { ifItAnswers } from "@/lib/session/if-it-answers";
import { ownResponse, ownSession } from "@/lib/session/own-response";

type Props = {
  readonly searchParams: Promise<{ readonly [name: string]: string | string[] | undefined }>;
};

/** Whether a code was sent that can be none. */
const isWrongCode = async ({ searchParams }: Props) =>
  (await searchParams)[fixParameter] !== undefined;

export async function generateMetadata(props: Props): Promise<Metadata> {
  if (!(await isWrongCode(props))) return {};
  const { messages, pageWords } = await siteContent();
  return { title: { absolute: `${messages.ui.errorPrefix} ${pageWords.product}` } };
}

export default async function FrontPage(props: Props) {
  const session = await ownSession();
  const isAsked = session?.kind === "invited" && isOpen(session.state);
  const { language, pageWords, linkWords } = isAsked ? await ownContent() : await siteContent();
  const { front } = pageWords;
  const stored = await ownResponse();
  const started = stored !== null;
  // Only a clinic sends letters; and the page is there while the database is not.
  const takesCodes = !isAsked && (await ifItAnswers(linkContent(), null)) !== null;
  const again = started ? front.startAgain : front.start;
  return (
    <>
      <h1>{front.title}</h1>
      <Paragraphs text={front.text} className="lead" />
      {stored?.submission && (
        <FinishedPages isCurrent={stored.submissionIsCurrent} words={pageWords} />
      )}
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
      {takesCodes && (
        <CodeEntry words={linkWords.code} language={language} isWrong={await isWrongCode(props)} />
      )}
      <h2>{front.whatYouGet.title}</h2>
      <Points points={front.whatYouGet.points} />
      <h2>{front.privacy.title}</h2>
      <Points points={front.privacy.points} />
    </>
  );
}
