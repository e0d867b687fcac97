import { linkReply } from "@/app/i/link-reply";
import { linkContent } from "@/app/own-content";
import { problemReply } from "@/app/replies";
import { systemClock } from "@/lib/clock";
import { tokenIn } from "@/lib/invitations/links/token";
import { routes } from "@/lib/routes";
import { ifItAnswers } from "@/lib/session/if-it-answers";
import { readPatientSession } from "@/lib/session/patient";

type Context = { readonly params: Promise<{ readonly token: string }> };

/** The page at which reminders are stopped. It looks nothing up by the token and writes nothing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const session = await ifItAnswers(readPatientSession(systemClock.now()), null);
  const clinic = await linkContent(session);
  if (clinic === null) return problemReply(request, "notFound");
  const { content } = clinic;
  const token = tokenIn((await params).token);
  const main = { name: "stop-reminders", props: { content, token, leaves: true } } as const;
  const { title } = content.linkWords.stopReminders;
  return linkReply({ session, content, title, main, back: routes.stopReminders(token) });
}
