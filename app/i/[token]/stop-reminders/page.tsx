import type { Metadata } from "next";
import { linkContent, siteContent } from "@/app/own-content";
import { toProblem } from "@/app/to-problem";
import { LeaveAddress } from "@/components/links/leave-address";
import { StopReminders } from "@/components/links/stop-reminders";
import { tokenIn } from "@/lib/invitations/links/token";
import { ownNonce } from "../../nonce";

type Props = { readonly params: Promise<{ readonly token: string }> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await siteContent()).linkWords.stopReminders.title,
});

/** The page at which reminders are stopped. It looks nothing up by the token and writes nothing. */
export default async function StopRemindersPage({ params }: Props) {
  const { content } = (await linkContent()) ?? toProblem("notFound");
  const { token } = await params;
  return (
    <>
      <LeaveAddress nonce={await ownNonce()} />
      <StopReminders content={content} token={tokenIn(token)} />
    </>
  );
}
