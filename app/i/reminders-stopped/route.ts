import { siteContent } from "@/app/own-content";
import { systemClock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { ifItAnswers } from "@/lib/session/if-it-answers";
import { readPatientSession } from "@/lib/session/patient";
import { linkReply } from "../link-reply";

/** Says that no more reminders come. */
export async function GET(): Promise<Response> {
  const session = await ifItAnswers(readPatientSession(systemClock.now()), null);
  const content = await siteContent(session);
  const { remindersStopped: words } = content.linkWords;
  const main = { name: "problem", props: { ...words, links: [] } } as const;
  return linkReply({ session, content, title: words.title, main, back: routes.remindersStopped });
}
