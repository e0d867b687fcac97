import type { Step } from "@/lib/form/step";
import type { AnyItemWords, AnyStepWords, WrittenStepWords } from "@/lib/form/words";
import type { PageWords, WrittenPageWords } from "@/lib/words/page-words";
import type { Content } from "./content";
import type { EditionForm } from "./edition-form";
import type { EditionWords } from "./edition-words";
import { placesJoined } from "./places-joined";
import { isReviewed, namedReviewers } from "./reviewer";

/** Who reads it: people who came by themselves, or those whose clinic asked them. */
export type Audience = "walk-in" | "invited";

/** What an edition asks: of invited people, nothing that their clinic knows or decides. */
const stepsFor = (audience: Audience, steps: readonly Step[]): readonly Step[] =>
  audience === "walk-in"
    ? steps
    : steps.map((step) => ({ ...step, items: step.items.filter((item) => !item.walkInOnly) }));

function stepWordsFor(
  audience: Audience,
  written: WrittenStepWords,
  step: Step | undefined,
): AnyStepWords {
  const { invited, ...words } = written;
  if (audience === "walk-in" || invited === undefined) return words;
  const asked = new Set(step?.items.map(({ id }) => id));
  const items = Object.entries(words.items)
    .filter(([id]) => asked.has(id))
    .map(([id, item]): [string, AnyItemWords] => {
      const options = invited.options?.[id];
      return [
        id,
        options === undefined ? item : { ...item, options: { ...item.options, ...options } },
      ];
    });
  return { ...words, intro: invited.intro, items: Object.fromEntries(items) };
}

function pageWordsFor(audience: Audience, written: WrittenPageWords): PageWords {
  const { invited, ...words } = written;
  if (audience === "walk-in") return words;
  const { front, emergency, check, summary, deletePage, taskList } = words;
  return {
    ...words,
    front: { ...front, privacy: { ...front.privacy, points: invited.privacyPoints } },
    emergency: { ...emergency, acknowledgeText: invited.acknowledgeText },
    check: { ...check, finish: invited.finish },
    summary: { ...summary, ...invited.summary },
    taskList: { ...taskList, finished: { ...taskList.finished, ...invited.finished } },
    deletePage: { ...deletePage, text: invited.deleteText },
  };
}

/** The content in one language, from what is the same in all of them and the words of this one. */
export function makeContent(
  form: EditionForm,
  words: EditionWords,
  audience: Audience = "walk-in",
): Content {
  const { edition, emergencyGroups, ...structure } = form;
  const placed = placesJoined(form, words);
  const {
    translation,
    stepWords,
    pageWords,
    emergencyWords,
    ownName,
    reviewWords,
    sourceSays,
    sourceDesigns,
    yearWords,
    mentionWords,
    ...said
  } = words;
  const steps = stepsFor(audience, form.steps);
  const stepOf = new Map(steps.map((step) => [step.id, step]));
  return {
    ...structure,
    ...said,
    ...placed,
    steps,
    edition: {
      ...edition,
      reviewed: isReviewed(edition.reviewers),
      reviewers: namedReviewers(edition.reviewers, words.language),
      translation,
    },
    yearWords: [yearWords],
    mentionWords: [mentionWords],
    stepWords: Object.fromEntries(
      Object.entries(stepWords).map(([id, written]) => [
        id,
        stepWordsFor(audience, written, stepOf.get(id)),
      ]),
    ),
    pageWords: pageWordsFor(audience, pageWords),
    emergencySigns: emergencyGroups.flatMap(({ id: group, signs }) =>
      signs.map(({ id, action, sources }) => ({
        group: emergencyWords.groups[group] ?? group,
        text: emergencyWords.signs[id] ?? id,
        action,
        sources,
      })),
    ),
  };
}
