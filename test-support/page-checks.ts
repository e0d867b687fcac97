import type { Fact } from "@/lib/summary/facts";
import type { SummaryModel } from "@/lib/summary/model";
import type { DrawnText, ReadPdf } from "./read-pdf";

type Page = ReadPdf["drawn"][number];

const written = ({ texts }: Page): readonly DrawnText[] =>
  texts.filter(({ text }) => text.trim() !== "");

/** The smallest type on a page in points, to a hundredth, for tests. */
export const smallestType = (page: Page): number =>
  Math.min(...written(page).map(({ size }) => Math.round(size * 100) / 100));

/** From the baseline, in em: what of a letter must stay clear of others. */
const box = { above: 0.55, below: 0.05 };

const overlap = (a: DrawnText, b: DrawnText): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.baseline + box.above * a.size, b.baseline + box.above * b.size) -
    Math.max(a.baseline - box.below * a.size, b.baseline - box.below * b.size) >
    1;

/** Texts that are printed over each other, or off the page, for tests. */
export function printedOver(page: Page): readonly string[] {
  const texts = written(page);
  const off = texts.filter(
    ({ left, right, baseline }) => left < 0 || right > page.width + 0.5 || baseline < 0,
  );
  const over = texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.text} / ${b.text}`),
  );
  return [...off.map(({ text }) => text), ...over];
}

/** The halves of a page in which a name stands, for tests. */
export function halvesWith(page: Page, name: string): readonly string[] {
  const halves = new Set(
    written(page)
      .filter(({ text }) => text.includes(name))
      .map(({ baseline }) => (baseline > page.height / 2 ? "upper" : "lower")),
  );
  return [...halves].sort();
}

/** Without white space, as PDFs lose it at line ends. */
export const withoutSpaces = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");

/**
 * What a reader looks for on page 1, in the order they should come to it: for each thing that the
 * summary has, the words that say it.
 */
export function soughtOnPageOne({
  overview,
}: SummaryModel): readonly (readonly [string, string])[] {
  const { safety, told, topQuestions, bodyMap, scales, needs, blocks } = overview;
  const named = (what: string, fact: Fact | undefined) =>
    fact === undefined ? [] : [[what, `${fact.label}: ${fact.value}`] as const];
  const most = Math.max(...scales.rows.map(({ value }) => value ?? -1));
  const worst = scales.rows.findLast(({ value }) => value === most);
  const lastBlock = blocks.rows.at(-1);
  return [
    ...named("emergency sign", safety.facts[0]),
    ...named("blood thinner", safety.facts[1]),
    ...named("implant", safety.facts[2]),
    ...named("told word", told.facts[0]),
    ...(topQuestions.lines[0] ? [["first question", topQuestions.lines[0]] as const] : []),
    ...(bodyMap.marks.some(({ main }) => main)
      ? [["main place", bodyMap.words.split(". ")[0] ?? ""] as const]
      : []),
    ...(worst && worst.value !== null
      ? [["worst pain", `${worst.label} ${worst.words}`] as const]
      : []),
    ...named("need", needs.facts[0]),
    ...(lastBlock ? [["last block", lastBlock.map(({ text }) => text).join(" ")] as const] : []),
  ];
}

/** Where each of these begins in the text of page 1, by characters without spaces; -1 if nowhere. */
export function placesOnPageOne(read: ReadPdf, model: SummaryModel) {
  const page = withoutSpaces(read.pages[0] ?? "");
  return soughtOnPageOne(model).map(([what, words]) => ({
    what,
    at: page.indexOf(withoutSpaces(words)),
    of: page.length,
  }));
}
