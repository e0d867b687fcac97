import type { Content } from "@/lib/edition/content";
import { perKind } from "@/lib/form/by-kind";
import type { AskItem } from "@/lib/form/item";
import type { Step } from "@/lib/form/step";

/** A word that may be new to a person, and what it means. */
export type ExplainedWord = { readonly term: string; readonly meaning: string };

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** The grid of every place: which of them a person reads is not known here. */
const besideAsk = ({ about }: AskItem, content: Content): readonly unknown[] =>
  about === "grid"
    ? content.places.map(({ id }) => content.placeWords[id]?.rows)
    : [content.statementWords];

const nothing = () => [];

/** What stands on a page because of an item, beside the item's own words. */
const besideItem = perKind<[Content], readonly unknown[]>({
  choice: nothing,
  choices: nothing,
  scale: nothing,
  text: nothing,
  number: nothing,
  date: nothing,
  entries: nothing,
  regions: (_, { regionWords }) => [regionWords],
  "main-region": nothing,
  ask: besideAsk,
  "dropped-questions": nothing,
  "top-questions": nothing,
});

const stepText = (content: Content, step: Step): string =>
  stringsOf([
    content.stepWords[step.id],
    step.shows === "naming" ? content.namingWords : [],
    step.items.flatMap((item) => besideItem(item, content)),
  ]).join("\n");

/** A term as a whole word, in any case, alone or as more than one. */
const asWord = (term: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${term}(?:e?s)?(?![\\p{L}\\p{N}-])`, "iu");

/**
 * The glossary's words that a person meets on this step for the first time, in the glossary's order.
 * `way` is the steps they go through, in order.
 */
export function wordsMet(
  content: Content,
  way: readonly Step[],
  step: Step,
): readonly ExplainedWord[] {
  const before = way.slice(0, Math.max(0, way.indexOf(step)));
  const earlier = before.map((one) => stepText(content, one)).join("\n");
  const here = stepText(content, step);
  return Object.entries(content.glossary).flatMap(([term, meaning]) => {
    const word = asWord(term);
    return word.test(here) && !word.test(earlier) ? [{ term, meaning }] : [];
  });
}
