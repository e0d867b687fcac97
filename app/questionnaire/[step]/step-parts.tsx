import { NerveDrawings } from "@/components/nerve-drawings/nerve-drawings";
import { Naming } from "@/components/places/naming";
import { AnswersReview } from "@/components/questionnaire/answers-review";
import { EmergencySigns } from "@/components/questionnaire/emergency-signs";
import { WordsMet } from "@/components/questionnaire/words-met";
import type { Content } from "@/lib/edition/content";
import { namingView } from "@/lib/evidence/naming-view";
import { mainPlaceOf } from "@/lib/evidence/places-of";
import type { Step } from "@/lib/form/step";
import { visibleSteps } from "@/lib/form/visibility";
import { wordsMet } from "@/lib/questionnaire/words-met";
import { unresolvedSteps } from "@/lib/responses/finish";
import type { StoredResponse } from "@/lib/responses/store";
import { routes } from "@/lib/routes";
import { stepFacts } from "@/lib/summary/build-answers";
import { buildDrawings } from "@/lib/summary/build-drawings";

type Props = {
  readonly content: Content;
  readonly step: Step;
  readonly stored: StoredResponse;
};

/** The emergency signs stand above everything else on the first step. */
export function StepNotice({ content, step }: Omit<Props, "stored">) {
  if (step.id !== content.steps[0]?.id) return null;
  const { emergency } = content.pageWords;
  return (
    <EmergencySigns
      signs={content.emergencySigns}
      title={emergency.title}
      sourcesLabel={emergency.sources}
      sourceNames={content.sourceNames}
    />
  );
}

/** What stands before a step's questions: the two words, or where the nerves of the place lie. */
export function StepFacts({ content, step, stored }: Props) {
  if (step.shows === "naming") return <Naming naming={namingView(content)} level={2} />;
  if (step.shows !== "grid") return null;
  const place = mainPlaceOf(content, stored.draft.answers);
  const shown = content.drawings.filter(({ id }) => id === place?.drawing);
  if (shown.length === 0) return null;
  const named = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => content.sourceNames[id] ?? id))].join("; ");
  const drawings = buildDrawings(
    content,
    shown,
    (ids) => `${content.messages.ui.sourcesLabel} ${named(ids)}`,
  );
  return <NerveDrawings drawings={drawings} />;
}

/** On the last step, every answer with its way back. */
export function StepReview({ content, step, stored }: Props) {
  const { check } = content.pageWords;
  if (step.id !== content.steps.at(-1)?.id) return null;
  const { answers, emergency: times } = stored.draft;
  const paper = "a4";
  const reviewed = visibleSteps(content, answers)
    .filter(({ id }) => id !== step.id)
    .map((one) => ({
      id: one.id,
      title: content.stepWords[one.id]?.title ?? one.id,
      facts: stepFacts({ content, answers, emergency: times, paper }, one),
    }));
  const { unresolved } = stored.draft;
  const notes = Object.fromEntries(
    unresolvedSteps(stored.draft).map((id) => [
      id,
      id in unresolved ? check.unresolved : content.pageWords.twoAnswers.notice,
    ]),
  );
  return (
    <>
      <AnswersReview steps={reviewed} change={content.messages.ui.change} notes={notes} />
      <p>
        <a href={routes.preview}>{check.preview}</a>
      </p>
    </>
  );
}

/** What words mean that this person meets here for the first time. */
export function StepWords({ content, step, stored }: Props) {
  const way = visibleSteps(content, stored.draft.answers);
  return <WordsMet title={content.messages.ui.wordsMet} words={wordsMet(content, way, step)} />;
}
