import { textOf } from "@/lib/form/answer-reading";
import type { Item } from "@/lib/form/item";
import { visibleItems, visibleSteps } from "@/lib/form/visibility";
import { wordedItem } from "@/lib/form/worded-item";
import type { FactList } from "../facts";
import type { SummaryInput } from "../summary-input";

const notSure = "not-sure";

/** The questions of daily life that were asked: the face's only when the face hurts. */
function lifeItems({ content, answers }: SummaryInput): readonly (Item & { kind: "choice" })[] {
  return visibleSteps(content, answers)
    .filter(({ id }) => content.pageOne.dailyLife.includes(id))
    .flatMap((step) => visibleItems(step, answers))
    .filter((item) => item.kind === "choice");
}

/** The answers from most to least in the way, then "not sure". */
function degrees(items: readonly (Item & { kind: "choice" })[]): readonly string[] {
  const options = [...new Set(items.flatMap((item) => item.options))];
  return [...options.filter((id) => id !== notSure).reverse(), notSure];
}

/** Daily life grouped by how much the pain gets in the way. */
export function dailyLife(input: SummaryInput): FactList {
  const { content, answers } = input;
  const items = lifeItems(input);
  const [sample] = items;
  const options = sample ? wordedItem(content, sample.id).words.options : undefined;
  const named = (degree: string) =>
    items
      .filter(({ id }) => textOf(answers, id) === degree)
      .map(({ id }) => wordedItem(content, id).words.short);
  const facts = degrees(items)
    .map((degree) => ({
      label: options?.[degree] ?? degree,
      value: named(degree).join("; "),
      answered: true,
    }))
    .filter(({ value }) => value !== "");
  return {
    heading: content.summaryWords.overview.headings.dailyLife,
    facts,
    ...(facts.length === 0 ? { empty: true as const } : {}),
    skipped: named(""),
  };
}
