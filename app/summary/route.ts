import { documents } from "@/app/documents";
import { frameOf, isOpenForm, requireAnswers } from "@/app/own-form";
import { ownSummary } from "@/app/own-summary";
import type { Main } from "@/components/documents/documents";
import { contentFor, languageOf } from "@/content";
import { systemClock } from "@/lib/clock";
import { pageReply } from "@/lib/requests/page-reply";
import { routes } from "@/lib/routes";

/** The finished summary; where there is none yet, the way to it. */
export async function GET(): Promise<Response> {
  const form = await requireAnswers(systemClock.now());
  const { stored, content, session, clinic } = form;
  const { submission, submissionIsCurrent } = stored;
  const { pageWords, linkWords } = content;
  const { summary } = pageWords;
  const canChange = isOpenForm(form);
  const wasSent = session.kind === "invited";
  const main: Main =
    submission === null
      ? {
          name: "problem",
          props: {
            ...summary.none,
            links: [{ href: routes.questionnaire, label: summary.goToCheck }],
          },
        }
      : {
          name: "summary",
          props: {
            words: summary,
            model: await ownSummary(submission, clinic),
            isCurrent: submissionIsCurrent,
            afterwards: wasSent ? (canChange ? linkWords.sent.add : linkWords.sent.call) : null,
            canChange,
            end: wasSent ? linkWords.sent.endHere : null,
          },
        };
  const frame = await frameOf(form, {
    // As everybody's: a title does not name a clinic.
    title: contentFor(languageOf(content.language)).pageWords.summary.title,
    languageWay: { back: routes.summary },
  });
  return pageReply(documents().page(main, frame));
}
