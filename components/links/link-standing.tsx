import { EndHere } from "@/components/ui/end-here";
import { PostButton } from "@/components/ui/post-button";
import { Paragraphs } from "@/components/ui/prose";
import { isOpen, type LinkState } from "@/lib/invitations/links/link-state";
import { routes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import type { LinkWords } from "@/lib/words/link-words";

/** The words of each state; a form that can be filled in is open, begun or not. */
export const standingWords = (words: LinkWords, state: LinkState) =>
  state === "ready" || state === "started" ? words.open : words[state];

type Props = {
  readonly words: LinkWords;
  readonly state: LinkState;
  /** Whether there are answers that this browser may show. */
  readonly isBegun: boolean;
  /** When the answers were sent, in words. */
  readonly returned: string;
  /** What the way to a finished person's PDF says. */
  readonly getPdf: string;
};

/** Where an invitation stands, for a browser that proved the date of birth, and what can be done. */
export function LinkStanding({ words, state, isBegun, returned, getPdf }: Props) {
  const { title, text } = standingWords(words, state);
  const isSent = state === "addable";
  const canGoOn = isOpen(state);
  const goOn = isSent ? words.addable.add : words.open.goOn;
  return (
    <>
      <h1>{title}</h1>
      <Paragraphs text={text.map((one) => fill(one, { date: returned }))} />
      {(isSent || !canGoOn) && isBegun && (
        <p>
          <a className="button primary" href={routes.summaryPdf()}>
            {getPdf}
          </a>
          <a className="button secondary" href={routes.summary}>
            {words.sent.show}
          </a>
        </p>
      )}
      {canGoOn &&
        (isBegun ? (
          <p>
            <a className={`button ${isSent ? "secondary" : "primary"}`} href={routes.questionnaire}>
              {goOn}
            </a>
          </p>
        ) : (
          <PostButton action={routes.start} label={words.open.start} />
        ))}
      {canGoOn ? (
        <EndHere words={isSent ? words.sent.endHere : words.endHere} />
      ) : (
        <PostButton action={routes.endSession} label={words.endHere.end} className="secondary" />
      )}
    </>
  );
}
