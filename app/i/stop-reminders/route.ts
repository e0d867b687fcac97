import { ownLanguage } from "@/app/own-language";
import { problemReply } from "@/app/replies";
import { systemClock } from "@/lib/clock";
import { stopReminders } from "@/lib/invitations/links/stop-reminders";
import { heldBack } from "@/lib/requests/held-back";
import { readForm } from "@/lib/requests/read-form";
import { goTo } from "@/lib/requests/replies";
import { inLanguage, routes } from "@/lib/routes";
import { forgetOpenedLink } from "@/lib/session/opened-link";

/** Longer than either outcome takes by itself, in milliseconds. */
const evenTime = 300;

/** Stops the reminders of a link's invitation; the answer is the same when there is none. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  const token = read.form.get("token") ?? "";
  await heldBack(evenTime, () => stopReminders(token, systemClock.now()));
  await forgetOpenedLink();
  return goTo(request, inLanguage(routes.remindersStopped, await ownLanguage()));
}
