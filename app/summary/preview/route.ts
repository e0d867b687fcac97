import { documents } from "@/app/documents";
import { frameOf, requireForm } from "@/app/own-form";
import { editions } from "@/content";
import { systemClock } from "@/lib/clock";
import { pageReply } from "@/lib/requests/page-reply";
import { fromClinic } from "@/lib/responses/appointment";
import { enteredIn } from "@/lib/responses/entered";
import { summaryOf } from "@/lib/responses/finish";
import { routes } from "@/lib/routes";

/** The summary as it would be made from the answers so far. */
export async function GET(): Promise<Response> {
  const form = await requireForm(systemClock.now());
  const { content, session, stored, clinic } = form;
  const assistant = session.kind === "invited" ? session.assistant : null;
  const told =
    clinic === null
      ? undefined
      : { ...fromClinic(clinic.invited, clinic.settings), ...enteredIn(null, assistant) };
  const { summary } = content.pageWords;
  const model = summaryOf(editions, content, stored.draft, null, told);
  const frame = await frameOf(form, {
    title: summary.draftTitle,
    languageWay: { back: routes.preview },
  });
  return pageReply(documents().page({ name: "preview", props: { words: summary, model } }, frame));
}
