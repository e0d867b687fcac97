import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ownContent, siteContent } from "@/app/own-content";
import { requireDraft } from "@/app/require-response";
import { TaskListView } from "@/components/questionnaire/task-list-view";
import { EndHere } from "@/components/ui/end-here";
import { currentStep, emergencyPassed } from "@/lib/questionnaire/journey";
import { shortWayAt } from "@/lib/questionnaire/short-way";
import { taskList } from "@/lib/questionnaire/task-list";
import { unresolvedSteps } from "@/lib/responses/finish";
import { query, routes } from "@/lib/routes";
import { ownSession } from "@/lib/session/own-response";
import { fill } from "@/lib/words/fill";
import { FinishedPages } from "./finished-pages";
import { ForWhom } from "./for-whom";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await siteContent()).pageWords.taskList.title,
});

/** All parts of the form, once the signs are answered: what is done, where to go on, the short way. */
export default async function QuestionnairePage() {
  const stored = await requireDraft();
  const content = await ownContent();
  const { draft } = stored;
  const step = currentStep(content, draft);
  if (step === undefined || !emergencyPassed(content, draft)) {
    redirect(step ? routes.step(step.id) : routes.home);
  }
  const { taskList: words } = content.pageWords;
  const progress = { ...draft, toFix: unresolvedSteps(draft) };
  const short = shortWayAt(content, progress);
  const session = await ownSession();
  const isInvited = session?.kind === "invited" && session.assistant === null;
  const part = content.sectionWords[step.section] ?? step.section;
  return (
    <>
      <h1>{words.title}</h1>
      <ForWhom />
      <FinishedPages stored={stored} words={content.pageWords} />
      {short.opens !== null && (
        <section className="short-way">
          <h2>{words.short.title}</h2>
          <p>{fill(words.short.text, { pages: short.pages })}</p>
          <p>
            <a
              className="button secondary"
              href={`${routes.step(short.opens)}${query({ from: "short" })}`}
            >
              {short.isBegun ? words.short.goOn : words.short.start}
            </a>
          </p>
        </section>
      )}
      <h2>{words.whole}</h2>
      <p>{words.text}</p>
      <p>
        <a className="button primary go-on" href={routes.step(step.id)}>
          {fill(words.goOn, { part })}
        </a>
      </p>
      <TaskListView
        words={words}
        parts={taskList(content, progress)}
        names={content.sectionWords}
      />
      {isInvited && <EndHere words={content.linkWords.endHere} />}
    </>
  );
}
