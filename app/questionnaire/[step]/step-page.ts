import type { OwnForm } from "@/app/own-form";
import { endWords, forWhom } from "@/app/own-form";
import type { MainProps } from "@/components/documents/documents";
import { namingView } from "@/lib/evidence/naming-view";
import { mainPlaceOf, placesOf } from "@/lib/evidence/places-of";
import type { Step } from "@/lib/form/step";
import { visibleSteps } from "@/lib/form/visibility";
import type { CameFrom } from "@/lib/questionnaire/came-from";
import { pageMadeText } from "@/lib/questionnaire/changes/page-made";
import type { Problem } from "@/lib/questionnaire/check-step";
import { emergencyPassed } from "@/lib/questionnaire/journey";
import { placeWords } from "@/lib/questionnaire/place-words";
import { shownEntries } from "@/lib/questionnaire/shown-entries";
import type { StepView } from "@/lib/questionnaire/step-view";
import { wordsMet } from "@/lib/questionnaire/words-met";
import { unresolvedSteps } from "@/lib/responses/finish";
import { makePage } from "@/lib/responses/page-made";
import { inLanguage, routes } from "@/lib/routes";
import { referenceOf, sealFormReference } from "@/lib/session/form-reference";
import { countries, exampleDate } from "@/lib/settings/countries";
import { buildDrawings } from "@/lib/summary/build-drawings";
import { buildReview } from "@/lib/summary/build-review";
import { fill } from "@/lib/words/fill";

/** A step as its page is asked for. */
export type ShownStep = {
  readonly step: Step;
  readonly view: StepView;
  readonly problems: readonly Problem[];
  readonly from: CameFrom;
  /** The item a button of which was pressed. */
  readonly more: string | undefined;
  /** On the check page: the step that a change leads back from. */
  readonly at: string | undefined;
};

type StepProps = MainProps<"step">;

/** An invited person's way back in, should the session end while the page is open. */
async function wayBackIn({ session, content, clinic }: OwnForm) {
  if (session.kind !== "invited" || clinic === null) return { link: undefined, proof: undefined };
  const { landing } = content.linkWords;
  const order = countries[clinic.settings.country].dateOrder;
  const hint = fill(landing.hint, { example: exampleDate[order] });
  const link = await sealFormReference(referenceOf(session));
  // Staff show who they are by signing in.
  if (session.assistant !== null) return { link, proof: undefined };
  return { link, proof: { order, label: landing.label, hint } };
}

/** When a walk-in's answers are deleted, and how many minutes there are left. */
const endOf = ({ session, stored: { expiresAt }, now }: OwnForm) =>
  session.kind === "walk-in"
    ? {
        at: expiresAt.toISOString(),
        minutes: Math.floor((expiresAt.getTime() - now.getTime()) / 60_000),
      }
    : undefined;

/** What the two words mean, with this person's places unfolded. */
function namingOf({ content, stored }: OwnForm, step: Step): StepProps["naming"] {
  if (step.shows !== "naming") return null;
  const own = placesOf(content, stored.draft.answers).map(({ id }) => id);
  return { naming: namingView(content), level: 2, own };
}

/** Where the nerves of the place lie. */
function drawingsOf({ content, stored }: OwnForm, step: Step): StepProps["drawings"] {
  if (step.shows !== "grid") return null;
  const place = mainPlaceOf(content, stored.draft.answers);
  const shown = content.drawings.filter(({ id }) => id === place?.drawing);
  if (shown.length === 0) return null;
  const named = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => content.sourceNames[id] ?? id))].join("; ");
  const { sourcesLabel } = content.messages.ui;
  return buildDrawings(content, shown, (ids) => `${sourcesLabel} ${named(ids)}`);
}

/** On the last step, every answer with its way back. */
function checkOf({ content, stored }: OwnForm, step: Step, at: string | undefined) {
  const { check, twoAnswers, emergency: signs, links } = content.pageWords;
  if (step !== content.steps.at(-1)) return null;
  const { answers, emergency, unresolved } = stored.draft;
  const input = { content, answers, emergency, paper: "a4" } as const;
  const notes = unresolvedSteps(stored.draft).map((id) => [
    id,
    id in unresolved ? check.unresolved : twoAnswers.notice,
  ]);
  return {
    preview: check.preview,
    review: {
      parts: buildReview(input, (one) => one !== step),
      words: { change: content.messages.ui.change, unanswered: check.unanswered },
      notes: Object.fromEntries(notes),
      at,
    },
    watched: signs.watched
      ? {
          text: signs.watched.beforeSending,
          link: { href: routes.emergency(content.language), label: links.emergency },
        }
      : null,
  };
}

/** What the page of a step shows. */
export async function stepProps(form: OwnForm, shown: ShownStep): Promise<StepProps> {
  const { content, stored, today } = form;
  const { step, view, problems, from, more, at } = shown;
  const { answers, changes } = stored.draft;
  const { twoAnswers, cannotSave, check } = content.pageWords;
  const { ui } = content.messages;
  const made = makePage(view.asked, view.raw, changes.written[step.id], stored);
  const isFirst = step === content.steps[0];
  const isLast = step === content.steps.at(-1);
  return {
    place: placeWords(content, answers, step, from),
    leadsToList: emergencyPassed(content, stored.draft),
    form: {
      view,
      problems,
      today,
      from,
      action: inLanguage(routes.saveStep(step.id), content.language),
      messages: content.messages,
      entries: shownEntries(view.asked, view.raw, more),
      opened: more,
      made: pageMadeText(made),
      entryId: made.page,
      ...(await wayBackIn(form)),
      ends: endOf(form),
      saving: { ...twoAnswers, ...cannotSave },
      buttons: { next: isLast ? check.finish : ui.next, back: !isFirst },
    },
    forWhom: isFirst ? forWhom(form) : null,
    signs: isFirst ? content : null,
    words: {
      title: ui.wordsMet,
      words: wordsMet(content, visibleSteps(content, answers), step),
    },
    naming: namingOf(form, step),
    drawings: drawingsOf(form, step),
    check: checkOf(form, step, at),
    end: endWords(form),
  };
}
