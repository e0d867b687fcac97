import { Paragraphs } from "@/components/ui/prose";
import type { Content } from "@/lib/edition/content";
import { inLanguage, routes } from "@/lib/routes";
import { LeaveAddress } from "./leave-address";

type Props = {
  readonly content: Pick<Content, "language" | "linkWords">;
  readonly token: string;
  /** Whether the page's address holds the token. */
  readonly leaves: boolean;
};

/** Asks first: what only reads a link must not stop anything. */
export function StopReminders({ content, token, leaves }: Props) {
  const { title, text, stop } = content.linkWords.stopReminders;
  return (
    <>
      {leaves && <LeaveAddress />}
      <h1>{title}</h1>
      <Paragraphs text={text} />
      <form
        method="post"
        action={inLanguage(routes.stopRemindersNow, content.language)}
        className="post-button"
      >
        <input type="hidden" name="token" value={token} />
        <button type="submit" className="primary">
          {stop}
        </button>
      </form>
    </>
  );
}
