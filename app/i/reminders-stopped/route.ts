import { siteContent } from "@/app/own-content";
import { routes } from "@/lib/routes";
import { linkReply } from "../link-reply";

/** Says that no more reminders come. */
export async function GET(): Promise<Response> {
  const content = await siteContent();
  const { remindersStopped: words } = content.linkWords;
  const main = { name: "problem", props: { ...words, links: [] } } as const;
  return linkReply({ content, title: words.title, main, back: routes.remindersStopped });
}
