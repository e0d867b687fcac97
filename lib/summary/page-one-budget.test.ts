import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { linesNeeded } from "./fit";
import { pageOneBudget as budget } from "./page-one-budget";
import { textWidth } from "./text-width";

const content = contentFor("en");
const { ui } = content.messages;
const { overview } = content.summaryWords;

/** The widest single word of some texts, in em. */
const widestWord = (texts: readonly string[]) =>
  Math.max(...texts.flatMap((text) => text.split(" ").map(textWidth)));

describe("the budget of page 1", () => {
  it("gives each column what its parts get in any case", () => {
    const { knowFirst, pain, dailyLife, matters, topQuestions, blocks } = budget;
    expect(knowFirst.lines + pain.lines + dailyLife.lines + matters.lines).toBe(budget.left.lines);
    expect(topQuestions.lines + blocks.lines).toBe(budget.right.lines);
  });

  it("keeps our own words whole in every column of a table", () => {
    const sides = content.stepWords.blocks?.items.blocks?.fields?.side?.options ?? {};
    const inBlocks = [ui.notAnswered, ui.notSure, ...Object.values(sides), "100", "1000"];
    budget.blocks.em.forEach((em, at) => {
      expect(widestWord([...inBlocks, overview.blockColumns[at] ?? ""])).toBeLessThanOrEqual(em);
    });
    budget.treatments.em.forEach((em, at) => {
      const words = [ui.notAnswered, overview.treatmentColumns[at] ?? ""];
      expect(widestWord(words)).toBeLessThanOrEqual(em);
      expect(linesNeeded(overview.treatmentColumns[at] ?? "", em)).toBe(1);
    });
  });

  it("has a line for each fact of a part that is full", () => {
    expect(budget.knowFirst.lines).toBeGreaterThanOrEqual(6);
    expect(budget.pain.lines).toBeGreaterThanOrEqual(5);
    expect(budget.dailyLife.lines).toBeGreaterThanOrEqual(7);
    expect(budget.matters.lines).toBeGreaterThanOrEqual(4);
    expect(budget.topQuestions.lines).toBeGreaterThanOrEqual(5);
  });
});
