import { describe, expect, it } from "vitest";
import { contentFor, languages } from "@/content";
import { linesNeeded } from "../fit";
import { textWidth } from "../text-width";
import { inBands } from "./arrangement";
import { smallestSheet, tableEms } from "./budget";
import { partRooms } from "./page-height";

const rooms = partRooms(inBands, smallestSheet.width, smallestSheet.measures);

/** The widest single word of some texts, in em. */
const widestWord = (texts: readonly string[]) =>
  Math.max(...texts.flatMap((text) => text.split(" ").map((word) => textWidth(word, "regular"))));

describe.each(languages)("page 1 in %s", (language) => {
  const { messages, stepWords, summaryWords } = contentFor(language);
  const { overview: words } = summaryWords;
  const { notAnswered, notSure } = messages.ui;

  it("has a heading of one line for each part", () => {
    const headings = {
      knowFirst: [words.knowFirst],
      bodyMap: [words.bodyMap],
      scales: [words.scales],
      topQuestions: [words.topQuestions, words.firstQuestions],
      matters: [words.matters],
      blocks: [words.blocks],
      medicines: [words.medicines],
      treatments: [words.treatments],
      dailyLife: [words.dailyLife],
      pain: [words.pain],
    };
    for (const [part, texts] of Object.entries(headings)) {
      const { width = 0 } = rooms.get(part as keyof typeof headings) ?? {};
      const em = width / smallestSheet.measures.heading;
      for (const text of texts) expect(linesNeeded(text, em), text).toBe(1);
    }
  });

  it("keeps our own words whole in every column of a table", () => {
    const fieldsOf = (step: string, item: string) => stepWords[step]?.items[item]?.fields ?? {};
    const own = (step: string, item: string, field: string) =>
      Object.values(fieldsOf(step, item)[field]?.options ?? {});
    const sides = own("blocks", "blocks", "side");
    const helped = own("treatment-details", "treatments", "helped");
    const kinds = own("treatment-details", "treatments", "kind");
    const columns = {
      blocks: [[], [], sides, ["100"], ["1000"]],
      medicines: [[], [], own("pain-medicines", "pain-medicines", "helped"), []],
      treatments: [kinds, ["September 2026"], helped, []],
    };
    const heads = {
      blocks: words.blockColumns,
      medicines: words.medicineColumns,
      treatments: words.treatmentColumns,
    };
    for (const kind of ["blocks", "medicines", "treatments"] as const) {
      tableEms(kind).forEach((em, at) => {
        const texts = [...(columns[kind][at] ?? []), notAnswered, notSure];
        expect(widestWord(texts), `${kind} ${at}`).toBeLessThanOrEqual(em);
        expect(textWidth(heads[kind][at] ?? ""), heads[kind][at]).toBeLessThanOrEqual(em / 0.97);
      });
    }
  });
});
