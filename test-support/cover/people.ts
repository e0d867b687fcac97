import type { Content } from "@/lib/edition/content";
import { entriesOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import type { Item } from "@/lib/form/item";
import { tickField } from "@/lib/form/kinds/entry-cards";
import { fieldsOf } from "@/lib/form/show-fields";
import type { Step } from "@/lib/form/step";
import { visibleSteps } from "@/lib/form/visibility";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { type Part, partsOf, placeOfField } from "./controls";
import { element, emergencyNotice, nextOf } from "./element";

/** One person at one step: what filling it in uses, and what that costs. */
export type Leg = {
  readonly step: string;
  readonly elements: readonly string[];
  /** In pages opened. */
  readonly cost: number;
};

/** Someone who may walk, with their way through the form. */
export type Walkable = { readonly id: string; readonly legs: readonly Leg[] };

/** Of a page opened, as measured: filling in ten values takes as long. */
const costOfValue = 0.1;

/** How many entries a person asks for: a list has one from the start, or a card for each tick. */
export function addedTo(item: Item, answers: Answers): number {
  if (item.kind !== "entries") return 0;
  const about = tickField(item);
  const entries = entriesOf(answers, item.id);
  const given = new Set(entries.map((entry) => (about === undefined ? "" : entry[about])));
  return entries.length - given.size;
}

/** The parts that a person fills in, with the control each has for them. */
function usedParts(asked: readonly AskedItem[], answers: Answers): readonly Part[] {
  const items = asked.map(({ item }) => item);
  const given = new Set(
    Object.keys(fieldsOf(asked, answers)).map((name) => placeOfField(items, name)?.part),
  );
  for (const item of items) if (addedTo(item, answers) > 0) given.add(item.id);
  return asked.flatMap(partsOf).filter(({ part }) => given.has(part));
}

function legOf(content: Content, step: Step, answers: Answers): Leg {
  const asked = askedItems(content, step, answers);
  const values = Object.values(fieldsOf(asked, answers)).flat().length;
  const added = asked.reduce((sum, { item }) => sum + addedTo(item, answers), 0);
  const toldOff = step === content.steps[0] && answers["emergency-signs"] !== "none";
  return {
    step: step.id,
    elements: [
      nextOf(step.id),
      ...usedParts(asked, answers).map((part) => element(step.id, part)),
      ...(toldOff ? [emergencyNotice] : []),
    ],
    cost: 1 + added + (toldOff ? 1 : 0) + values * costOfValue,
  };
}

/** A person's way through the form, step by step. */
export const walkable = (
  content: Content,
  { id, answers }: { readonly id: string; readonly answers: Answers },
): Walkable => ({
  id,
  legs: visibleSteps(content, answers).map((step) => legOf(content, step, answers)),
});
