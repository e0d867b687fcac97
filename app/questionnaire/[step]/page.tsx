import type { Metadata } from "next";
import { ownContent } from "@/app/own-content";
import { requireDraft } from "@/app/require-response";
import { toProblem } from "@/app/to-problem";
import { StepPage } from "@/components/questionnaire/step-page";
import { EndHere } from "@/components/ui/end-here";
import { systemClock } from "@/lib/clock";
import type { Content } from "@/lib/edition/content";
import { checkStep } from "@/lib/questionnaire/check-step";
import { position, reachableSteps } from "@/lib/questionnaire/journey";
import { regroupTicks } from "@/lib/questionnaire/regroup-ticks";
import { stepView } from "@/lib/questionnaire/step-view";
import { entriesShown } from "@/lib/responses/form-command";
import { fixParameter, routes } from "@/lib/routes";
import { ownSession } from "@/lib/session/own-response";
import { StepDrawings, StepNotice, StepReview, StepWords } from "./step-parts";

type Props = {
  readonly params: Promise<{ readonly step: string }>;
  readonly searchParams: Promise<{ readonly [name: string]: string | string[] | undefined }>;
};

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

const stepProblem = ({ steps }: Content, stepId: string) =>
  steps.some(({ id }) => id === stepId) ? "notReached" : "notFound";

/** What the page of a step shows; one that is unknown, or that these answers do not reach, says so. */
async function load({ params, searchParams }: Props) {
  const stored = await requireDraft();
  const content = await ownContent();
  const { draft } = stored;
  const stepId = (await params).step;
  const step =
    reachableSteps(content, draft).find(({ id }) => id === stepId) ??
    toProblem(stepProblem(content, stepId));
  const query = await searchParams;
  const typed = draft.unresolved[step.id];
  const view = stepView(content, step, regroupTicks(content, draft.answers), typed);
  const today = systemClock.now().toISOString().slice(0, 10);
  const asksToFix = query[fixParameter] !== undefined;
  const problems =
    typed !== undefined || asksToFix
      ? checkStep(view.asked, view.raw, { errors: content.messages.errors, today }).problems
      : [];
  const from = one(query["from"]) === "check" ? "check" : undefined;
  return { content, stored, step, view, problems, today, from, more: one(query["more"]) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { content, view, problems } = await load(props);
  const prefix = problems.length > 0 ? `${content.messages.ui.errorPrefix} ` : "";
  return { title: `${prefix}${view.title}` };
}

export default async function QuestionnaireStep(props: Props) {
  const { content, stored, step, view, problems, today, from, more } = await load(props);
  const isInvited = (await ownSession())?.kind === "invited";
  const last = step.id === content.steps.at(-1)?.id;
  return (
    <>
      <StepPage
        position={position(content, stored.draft, step.id)}
        sectionWords={content.sectionWords}
        notice={<StepNotice content={content} step={step} />}
        form={{
          view,
          problems,
          today,
          from,
          action: routes.saveStep(step.id),
          messages: content.messages,
          entryNumbers: entriesShown(step, view.raw, more),
          buttons: {
            next: last ? content.pageWords.check.finish : content.messages.ui.next,
            back: step.id !== content.steps[0]?.id,
          },
        }}
      >
        <StepWords content={content} step={step} stored={stored} />
        <StepDrawings content={content} step={step} stored={stored} />
        <StepReview content={content} step={step} stored={stored} />
      </StepPage>
      {isInvited && <EndHere words={content.linkWords.endHere} />}
    </>
  );
}
