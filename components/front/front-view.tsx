import { CodeEntry } from "@/components/links/code-entry";
import { FinishedPages } from "@/components/questionnaire/finished-pages";
import { PostButton } from "@/components/ui/post-button";
import { Paragraphs, Points } from "@/components/ui/prose";
import type { Content } from "@/lib/edition/content";
import { inLanguage, routes } from "@/lib/routes";

export type FrontProps = {
  readonly content: Pick<Content, "language" | "pageWords" | "linkWords">;
  /** Whether a code from a letter can be typed, and whether what was sent can be none. */
  readonly code: "not taken" | "taken" | "wrong";
  /** The form that this browser has begun, and whether its summary is of the answers as they are now. */
  readonly begun: { readonly summary: "none" | "current" | "older" } | null;
  /** Whether a clinic let this browser in to a form that is open. */
  readonly isAsked: boolean;
};

/** The first page: what this is, where to begin or go on, and what becomes of the answers. */
export function FrontView({ content, code, begun, isAsked }: FrontProps) {
  const { language, pageWords, linkWords } = content;
  const { front } = pageWords;
  const again = begun ? front.startAgain : front.start;
  return (
    <>
      <h1>{front.title}</h1>
      <Paragraphs text={front.text} className="lead" />
      {begun && begun.summary !== "none" && (
        <FinishedPages isCurrent={begun.summary === "current"} words={pageWords} />
      )}
      {begun && (
        <p>
          <a className="button primary" href={routes.questionnaire}>
            {front.goOn}
          </a>
        </p>
      )}
      {!(isAsked && begun) && (
        <PostButton
          action={inLanguage(routes.start, language)}
          label={isAsked ? linkWords.open.start : again}
          className={begun ? "secondary" : "primary"}
        />
      )}
      {code !== "not taken" && (
        <CodeEntry words={linkWords.code} language={language} isWrong={code === "wrong"} />
      )}
      <h2>{front.whatYouGet.title}</h2>
      <Points points={front.whatYouGet.points} />
      <h2>{front.privacy.title}</h2>
      <Points points={front.privacy.points} />
    </>
  );
}
