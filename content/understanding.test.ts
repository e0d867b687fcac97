import { describe, expect, test } from "vitest";
import { contentFor, languages } from "@/content";
import { wordsOf } from "@/lib/evidence/gates/reading/text";
import { wordedItem } from "@/lib/form/worded-item";

const { statements, steps } = contentFor("en");

const named = (text: string, procedure: RegExp) => (text.match(procedure) ?? []).length;

/** Words that would judge the person or keep a score. */
const marks =
  /(?<!\p{L})(?:wrong|right|correct|incorrect|mistake|well done|sorry|points|score of|mal|bien hecho|correct[ao]s?|incorrect[ao]s?|error|lo sentimos|acert\p{L}*|fall\p{L}*)(?!\p{L})/iu;

describe("the short check", () => {
  test("has four statements, half of them true by the sources", () => {
    expect(statements).toHaveLength(4);
    expect(statements.filter(({ answer }) => answer === "true")).toHaveLength(2);
  });

  test.each(statements)("asks $id in the order of its page, and nobody must answer", ({ id }) => {
    const page = steps.find((step) => step.id === "understanding");
    expect(page?.items.map((item) => item.id)).toEqual(statements.map((one) => one.id));
    const item = page?.items.find((one) => one.id === id);
    expect(item).toMatchObject({ kind: "choice", options: ["true", "false", "not-sure"] });
    expect(item).not.toHaveProperty("required");
  });

  test("opens its second page to whoever answered any of them", () => {
    const page = steps.find((step) => step.id === "understanding-facts");
    expect(page?.when).toEqual({ any: statements.map(({ id }) => ({ item: id, answered: true })) });
  });
});

describe.each(languages)("the words of the short check in %s", (language) => {
  const content = contentFor(language);
  const { statementWords } = content;

  test.each(statements)("ask $id in the words that its fact stands under", ({ id }) => {
    const { words } = wordedItem(content, id);
    expect(words.label).toContain(statementWords[id]?.statement);
    expect(Object.keys(statementWords)).toEqual(statements.map((one) => one.id));
  });

  test.each(statements)("name both procedures or neither in $id and in its fact", ({ id }) => {
    for (const text of Object.values(statementWords[id] ?? {})) {
      expect(named(text, /\bneurotom/gi), text).toBe(named(text, /\brh?izotom/gi));
    }
  });

  test("give each fact about the same room", () => {
    const counts = statements.map(({ id }) => wordsOf(statementWords[id]?.fact ?? "").length);
    expect(Math.max(...counts) / Math.min(...counts), counts.join(" / ")).toBeLessThanOrEqual(1.15);
  });

  test("never judge an answer", () => {
    const pages = ["understanding", "understanding-facts"].map((id) => content.stepWords[id]);
    const { sourcesSay, youSaid } = content.messages.ui;
    expect(JSON.stringify([pages, statementWords, sourcesSay, youSaid])).not.toMatch(marks);
  });
});
