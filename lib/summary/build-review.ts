import type { Item } from "@/lib/form/item";
import type { Step } from "@/lib/form/step";
import { visibleItems, visibleSteps } from "@/lib/form/visibility";
import { wordedItem } from "@/lib/form/worded-item";
import { entryLines, itemFacts } from "./build-answers";
import type { SummaryInput } from "./summary-input";

/** An answer on one line. */
export type ReviewLine = { readonly label: string; readonly value: string };

/** A step with its answers, a line each. */
export type ReviewStep = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ReviewLine[];
};

/** A part of the form, with how many of its questions were left open. */
export type ReviewPart = {
  readonly id: string;
  readonly name: string;
  readonly unanswered: number;
  readonly steps: readonly ReviewStep[];
};

/** The lines of an item: one for each entry of a list, one for anything else that was answered. */
function itemLines(input: SummaryInput, item: Item): readonly ReviewLine[] {
  if (item.kind !== "entries") {
    const { words } = wordedItem(input.content, item.id);
    return itemFacts(input, item)
      .filter(({ answered }) => answered)
      .map(({ value }) => ({ label: words.short, value }));
  }
  return entryLines(input, item);
}

/** Whether an item is a question that was left open; leaving a list unticked is not. */
const isOpen = (input: SummaryInput, item: Item): boolean => {
  const { notAnswered } = input.content.messages.ui;
  const facts = itemFacts(input, item);
  return (
    facts.length > 0 && facts.every(({ answered, value }) => !answered && value === notAnswered)
  );
};

/** What was answered, part by part, for a person to look over before it is sent. */
export function buildReview(input: SummaryInput, isShown: (step: Step) => boolean) {
  const { content, answers } = input;
  const steps = visibleSteps(content, answers).filter(isShown);
  return content.sections.flatMap((id): readonly ReviewPart[] => {
    const own = steps.filter(({ section }) => section === id);
    if (own.length === 0) return [];
    const items = own.flatMap((step) => visibleItems(step, answers));
    return [
      {
        id,
        name: content.sectionWords[id] ?? id,
        unanswered: content.optionalSections.includes(id)
          ? 0
          : items.filter((item) => isOpen(input, item)).length,
        steps: own.map((step) => ({
          id: step.id,
          title: content.stepWords[step.id]?.title ?? step.id,
          lines: visibleItems(step, answers).flatMap((item) => itemLines(input, item)),
        })),
      },
    ];
  });
}
