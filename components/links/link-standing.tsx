import { EndHere } from "@/components/ui/end-here";
import { PostButton } from "@/components/ui/post-button";
import { Paragraphs } from "@/components/ui/prose";
import type { LinkState } from "@/lib/invitations/links/link-state";
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
};

/** Where an invitation stands, for a browser that proved the date of birth, and what can be done. */
export function LinkStanding({ words, state, isBegun, returned }: Props) {
  const { title, text } = standingWords(words, state);
  const canGoOn = state === "ready" || state === "started" || state === "locked";
  return (
    <>
      <h1>{title}</h1>
      <Paragraphs text={text.map((one) => fill(one, { date: returned }))} />
      {canGoOn &&
        (isBegun ? (
          <p>
            <a className="button primary" href={routes.questionnaire}>
              {words.open.goOn}
            </a>
          </p>
        ) : (
          <PostButton action={routes.start} label={words.open.start} />
        ))}
      {!canGoOn && isBegun && (
        <p>
          <a href={routes.summary}>{words.sent.show}</a>
        </p>
      )}
      {canGoOn ? (
        <EndHere words={words.endHere} />
      ) : (
        <PostButton action={routes.endSession} label={words.endHere.end} className="secondary" />
      )}
    </>
  );
}
