import { redirect } from "next/navigation";
import { documents } from "@/app/documents";
import { endWords, forWhom, frameOf, requireForm } from "@/app/own-form";
import { systemClock } from "@/lib/clock";
import { currentStep, emergencyPassed } from "@/lib/questionnaire/journey";
import { shortWayAt } from "@/lib/questionnaire/short-way";
import { taskList } from "@/lib/questionnaire/task-list";
import { pageReply } from "@/lib/requests/page-reply";
import { unresolvedSteps } from "@/lib/responses/finish";
import { routes } from "@/lib/routes";

/** All parts of the form, once the signs are answered: what is done, where to go on, the short way. */
export async function GET(): Promise<Response> {
  const form = await requireForm(systemClock.now());
  const { content, stored } = form;
  const { draft } = stored;
  const step = currentStep(content, draft);
  if (step === undefined || !emergencyPassed(content, draft)) {
    redirect(step ? routes.step(step.id) : routes.home(content.language));
  }
  const progress = { ...draft, toFix: unresolvedSteps(draft) };
  const { opens, pages, isBegun } = shortWayAt(content, progress);
  const { title } = content.pageWords.taskList;
  const languageWay = { back: routes.questionnaire };
  const html = documents().page(
    {
      name: "task-list",
      props: {
        words: content.pageWords,
        forWhom: forWhom(form),
        finished: stored.submission && { isCurrent: stored.submissionIsCurrent },
        short: opens === null ? null : { opens, pages, isBegun },
        next: { step: step.id, part: content.sectionWords[step.section] ?? step.section },
        list: { parts: taskList(content, progress), names: content.sectionWords },
        end: endWords(form),
      },
    },
    await frameOf(form, { title, languageWay }),
  );
  return pageReply(html);
}
