import { expect } from "vitest";
import { contentFor, defaultLanguage } from "@/content";
import type { KnownStandards } from "@/content/form/standards";
import { placeFaults } from "@/content/place-faults";
import type { Content } from "@/lib/edition/content";
import { optionIds } from "@/lib/evidence/evidence";
import type { PlaceGateName } from "@/lib/evidence/gates/place";
import { wordsOf } from "@/lib/evidence/gates/reading/text";
import { sourcesOfPlace } from "@/lib/evidence/grid-sources";
import { gridRowKey, gridView, placeWordsOf } from "@/lib/evidence/grid-view";
import { sourceCertainty } from "@/lib/evidence/source-certainty";
import type { Standard } from "@/lib/evidence/standard";
import { buildFooter } from "@/lib/summary/build-footer";
import { dateWords } from "@/lib/summary/date-words";

/** Fails unless the product holds what a point asks for. */
export type Check = (content: Content) => void;

/** Every gate with one of these names holds at every place. */
const gatesHold =
  (...names: readonly PlaceGateName[]): Check =>
  (content) => {
    expect(content.places.length).toBeGreaterThan(5);
    for (const place of content.places) {
      const faults = placeFaults(content, contentFor(defaultLanguage), place);
      for (const name of names) expect(faults[name], `${place.id}: ${name}`).toBeUndefined();
    }
  };

/** What a part of About says, before its places are filled. */
export const partText = ({ aboutWords }: Content, part: string): string =>
  aboutWords.parts[part]?.text.join(" ") ?? "";

const introOf = ({ stepWords }: Content, step: string): string =>
  stepWords[step]?.intro?.join(" ") ?? "";

export const hasWords = (text: string): void => expect(wordsOf(text).length).toBeGreaterThan(5);

/** Each place says of each way what it is; carrying on is one; others get a line each. */
const everyWay: Check = (content) => {
  gatesHold("carriesOn", "everyCell", "sourced")(content);
  for (const place of content.places) {
    const what = gridView(content, place).rows.find(
      ({ id }) => id === gridRowKey(place, { id: "what" }),
    );
    const told = what?.cells.filter(({ sentences }) => sentences.length > 0) ?? [];
    expect(told.map(({ option }) => option)).toEqual([...place.options]);
    expect(Object.keys(place.others).length, place.id).toBeGreaterThan(0);
  }
};

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

const equalDetail = gatesHold("everyCell", "equalDetail", "bothSides", "neutral");

/** Good and harm of every way stand in rows of the same table. */
const sideBySide: Check = (content) => {
  gatesHold("everyCell")(content);
  for (const place of content.places) {
    const rows = place.rows.map(({ id }) => id);
    expect(rows, place.id).toEqual(expect.arrayContaining(["help", "harms"]));
  }
};

const citations: Check = (content) => {
  gatesHold("sourced")(content);
  const cited = new Set(content.sources.flatMap(({ id, citation }) => (citation ? [id] : [])));
  const ofArticle = content.comparison.flatMap(({ rows }) =>
    rows.flatMap((row) => Object.values(row.cells)),
  );
  for (const ids of [...content.places.map(sourcesOfPlace), ...ofArticle]) {
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

/** Each number says how sure it is; each place says what is not known. */
const uncertainty: Check = (content) => {
  saysPart("certainty")(content);
  gatesHold("wholeNumbers", "notKnown")(content);
  for (const place of content.places) {
    const { unknown, rows } = gridView(content, place);
    expect(unknown.items.length, place.id).toBeGreaterThan(0);
    const numbers = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.numbers));
    expect(numbers.length, place.id).toBeGreaterThan(0);
    for (const { sure } of numbers) expect(wordsOf(sure).length, sure).toBeGreaterThan(1);
  }
};

/** Every share of people is told out of 100, with its people and its time. */
const eventRates: Check = (content) => {
  gatesHold("wholeNumbers", "oneDenominator", "truePictures")(content);
  for (const place of content.places) {
    const shares = Object.entries(place.numbers).filter(([, one]) => one.measure === "proportion");
    expect(shares.length, place.id).toBeGreaterThan(0);
    for (const [id] of shares) {
      const said = placeWordsOf(content, place).numbers[id];
      expect(said?.value, id).toMatch(/\d.*\b100\b/);
    }
  }
};

/** Each published source says what kind of study it is, and each number how sure it is. */
const evidenceQuality: Check = (content) => {
  saysPart("certainty")(content);
  gatesHold("wholeNumbers")(content);
  const published = content.sources.filter(({ kind }) => kind === "outside");
  expect(published.length).toBeGreaterThan(100);
  for (const source of published) {
    expect(sourceCertainty(content, source), source.id).toMatch(/\w+.*; .*\w+\.$/);
  }
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
    options: everyWay,
    "equal-detail": equalDetail,
    citations,
    date,
    "update-policy": updatePolicy,
    uncertainty,
    funding: saysPart("funding"),
    "side-by-side": sideBySide,
    "event-rates": eventRates,
    values,
    "step-by-step": stepByStep,
    "question-list": questionList,
    "evidence-selection": saysPart("evidence"),
    "evidence-quality": evidenceQuality,
    readability,
  },
  ecd8: {
    "needed-decision": decision,
    "all-options": everyWay,
    "own-values": values,
    "everyday-words": readability,
    "for-the-talk": questionList,
    "evidence-named": citations,
    "evidence-doubt": evidenceQuality,
    "next-update": updatePolicy,
    interests: saysPart("funding"),
  },
};
