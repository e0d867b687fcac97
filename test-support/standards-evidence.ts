import { expect } from "vitest";
import type { KnownStandards } from "@/content/form/standards";
import type { Content } from "@/lib/edition/content";
import { claimText } from "@/lib/evidence/claim";
import { optionIds } from "@/lib/evidence/evidence";
import { wordsOf } from "@/lib/evidence/gates/reading/text";
import type { Standard } from "@/lib/evidence/standard";
import { buildFooter } from "@/lib/summary/build-footer";
import { dateWords } from "@/lib/summary/date-words";

const allRows = ({ comparison }: Content) => comparison.flatMap(({ rows }) => rows);

/** The options that these rows say something about, each with its sources. */
function toldOf(content: Content, ids: readonly string[]): readonly string[] {
  const rows = allRows(content).filter(({ id }) => ids.includes(id));
  expect(rows.map(({ id }) => id)).toEqual([...ids]);
  const told = rows.flatMap((row) =>
    Object.entries(row.cells).flatMap(([option, sources]) => {
      const words = wordsOf(claimText(content, row, option) ?? "");
      return sources.length > 0 && words.length > 5 ? [option] : [];
    }),
  );
  return optionIds.filter((option) => told.includes(option));
}

/** What a part of About says, before its places are filled. */
export const partText = ({ aboutWords }: Content, part: string): string =>
  aboutWords.parts[part]?.text.join(" ") ?? "";

const introOf = ({ stepWords }: Content, step: string): string =>
  stepWords[step]?.intro?.join(" ") ?? "";

export const hasWords = (text: string): void => expect(wordsOf(text).length).toBeGreaterThan(5);

/** Fails unless the product holds what a point asks for. */
export type Check = (content: Content) => void;

const toldOfAll =
  (...rows: readonly string[]): Check =>
  (content) =>
    expect(toldOf(content, rows)).toEqual([...optionIds]);

const saysPart =
  (part: string, ...places: readonly string[]): Check =>
  (content) => {
    const text = partText(content, part);
    hasWords(text);
    for (const place of places) expect(text).toContain(`{${place}}`);
  };

/** The choice is stated with every way forward in it, on the first page and on About. */
export const decision: Check = (content) => {
  for (const text of [introOf(content, "before-you-start"), partText(content, "purpose")]) {
    for (const option of optionIds) {
      expect(text.toLowerCase()).toContain(content.optionWords[option]?.toLowerCase());
    }
  }
};

/** The same rows for each option, and within 15 % the same number of words. */
const equalDetail: Check = (content) => {
  for (const { options, rows } of content.comparison) {
    const totals = options.map((option) =>
      rows.reduce((sum, row) => sum + wordsOf(claimText(content, row, option) ?? "").length, 0),
    );
    expect(Math.max(...totals) / Math.min(...totals)).toBeLessThanOrEqual(1.15);
    for (const { cells } of rows) expect(Object.keys(cells)).toEqual([...options]);
  }
};

const citations: Check = ({ comparison, sources }) => {
  const cited = new Set(sources.flatMap(({ id, citation }) => (citation ? [id] : [])));
  const cells = comparison.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.cells)));
  expect(cells.length).toBeGreaterThan(50);
  for (const ids of cells) {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !cited.has(id))).toEqual([]);
  }
};

const date: Check = (content) => {
  saysPart("updates", "version", "published")(content);
  const published = dateWords(content.edition.published, content.summaryWords.locale);
  expect(published).toMatch(/20\d\d/);
  expect(buildFooter(content, "").lines.join(" ")).toContain(published);
};

const updatePolicy: Check = (content) => {
  saysPart("updates", "reviewBy")(content);
  expect(content.edition.reviewBy > content.edition.published).toBe(true);
};

/** Each number says how sure it is, and is told in a claim; what is not known has a row. */
const uncertainty: Check = (content) => {
  saysPart("certainty")(content);
  const told = allRows(content).flatMap(({ numbers = {} }) => Object.values(numbers).flat());
  expect(content.numbers.length).toBeGreaterThan(4);
  for (const { id } of content.numbers) {
    expect(told).toContain(id);
    expect(wordsOf(content.numberWords[id]?.sure ?? "").length, id).toBeGreaterThan(3);
  }
  expect(toldOf(content, ["not-known"])).toEqual(["neurotomy", "rhizotomy"]);
};

const values: Check = ({ steps, stepWords }) => {
  expect(steps.map(({ id }) => id)).toContain("matters-most");
  const aims = stepWords["matters-most"]?.items["matters-most"]?.options ?? {};
  expect(Object.keys(aims).length).toBeGreaterThan(5);
};

const stepByStep: Check = ({ steps }) => {
  const order = ["known", "matters", "questions", "day"];
  const met = [...new Set(steps.map(({ section }) => section))].filter((one) =>
    order.includes(one),
  );
  expect(met).toEqual(order);
};

const questionList: Check = (content) => {
  expect(content.questions.length).toBeGreaterThanOrEqual(60);
  expect(content.steps.map(({ id }) => id)).toContain("your-questions");
  expect(content.summaryWords.questions.heading).toMatch(/\w/);
};

const readability: Check = (content) => {
  const formulas = Object.keys(content.readingFigures);
  expect(formulas.length).toBeGreaterThan(0);
  saysPart("reading", ...formulas)(content);
};

type MetPointOf<S extends Standard> = Extract<
  S["groups"][number]["points"][number],
  { verdict: "met" }
>["id"];

/** What must hold in the product for a point to be called met. One without evidence is a type error. */
export const evidence: {
  readonly [S in KnownStandards as S["id"]]: { readonly [P in MetPointOf<S>]: Check };
} = {
  ipdas: {
    decision,
    options: toldOfAll("what-it-is", "other-meaning"),
    "equal-detail": equalDetail,
    citations,
    date,
    "update-policy": updatePolicy,
    uncertainty,
    funding: saysPart("funding"),
    "side-by-side": equalDetail,
    values,
    "step-by-step": stepByStep,
    "question-list": questionList,
    "evidence-selection": saysPart("evidence"),
    readability,
  },
  ecd8: {
    "needed-decision": decision,
    "all-options": toldOfAll("what-it-is", "other-meaning"),
    "own-values": values,
    "everyday-words": readability,
    "for-the-talk": questionList,
    "evidence-named": citations,
    "next-update": updatePolicy,
    interests: saysPart("funding"),
  },
};
