import type { Metadata } from "next";
import { linkContent, siteContent } from "@/app/own-content";
import { toProblem } from "@/app/to-problem";
import { LeaveAddress } from "@/components/links/leave-address";
import { Paragraphs } from "@/components/ui/prose";
import { inLanguage, routes } from "@/lib/routes";
import { ownNonce } from "../../nonce";

type Props = { readonly params: Promise<{ readonly token: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await siteContent()).linkWords.stopReminders.title,
});

/** Asks first: what only reads a link must not stop anything. */
export default async function StopRemindersPage({ params }: Props) {
  const { content } = (await linkContent()) ?? toProblem("notFound");
  const { title, text, stop } = content.linkWords.stopReminders;
  const { token } = await params;
  return (
    <>
      <LeaveAddress nonce={await ownNonce()} />
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
