import { NerveDrawings } from "@/components/nerve-drawings/nerve-drawings";
import { Naming } from "@/components/places/naming";
import { AnswersReview } from "@/components/questionnaire/answers-review";
import { EmergencySigns } from "@/components/questionnaire/emergency-signs";
import { WordsMet } from "@/components/questionnaire/words-met";
import type { Content } from "@/lib/edition/content";
import { namingView } from "@/lib/evidence/naming-view";
import { mainPlaceOf, placesOf } from "@/lib/evidence/places-of";
import type { Step } from "@/lib/form/step";
import { visibleSteps } from "@/lib/form/visibility";
import { wordsMet } from "@/lib/questionnaire/words-met";
import { unresolvedSteps } from "@/lib/responses/finish";
import type { StoredResponse } from "@/lib/responses/store";
import { routes } from "@/lib/routes";
import { buildDrawings } from "@/lib/summary/build-drawings";
import { buildReview } from "@/lib/summary/build-review";

type Props = {
  readonly content: Content;
  readonly step: Step;
  readonly stored: StoredResponse;
};

/** The emergency signs stand above the first question. */
export function StepNotice({ content, step }: Omit<Props, "stored">) {
  if (step.id !== content.steps[0]?.id) return null;
  return <EmergencySigns content={content} />;
}

/** What stands before a step's questions: the two words, or where the nerves of the place lie. */
export function StepFacts({ content, step, stored }: Props) {
  if (step.shows === "naming") {
    const own = placesOf(content, stored.draft.answers).map(({ id }) => id);
    return <Naming naming={namingView(content)} level={2} own={own} />;
  }
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

/** On the last step, every answer with its way back; `at` is the step a change leads back from. */
export function StepReview({ content, step, stored, at }: Props & { readonly at?: string }) {
  const { check, twoAnswers, emergency: signs, links } = content.pageWords;
  if (step !== content.steps.at(-1)) return null;
  const { answers, emergency, unresolved } = stored.draft;
  const input = { content, answers, emergency, paper: "a4" } as const;
  const notes = Object.fromEntries(
    unresolvedSteps(stored.draft).map((id) => [
      id,
      id in unresolved ? check.unresolved : twoAnswers.notice,
    ]),
  );
  return (
    <>
      <p>
        <a href={routes.preview}>{check.preview}</a>
      </p>
      <AnswersReview
        parts={buildReview(input, (one) => one !== step)}
        words={{ change: content.messages.ui.change, unanswered: check.unanswered }}
        notes={notes}
        at={at}
      />
      {signs.watched && (
        <p className="notice">
          {signs.watched.beforeSending} <a href={routes.emergency}>{links.emergency}</a>
        </p>
      )}
    </>
  );
}

/** What words mean that this person meets here for the first time. */
export function StepWords({ content, step, stored }: Props) {
  const way = visibleSteps(content, stored.draft.answers);
  return <WordsMet title={content.messages.ui.wordsMet} words={wordsMet(content, way, step)} />;
}
