import { describe, expect, it } from "vitest";
import { contentFor, languages } from "@/content";
import type { OverviewPartId } from "@/lib/words/summary-words";
import { ruler } from "../typesetting/ruler";
import { everyBand } from "./bands";
import { cellWidths } from "./grid";
import { tableColumns, tightest } from "./lengths";
import { partRooms } from "./page-height";
import { paperSizes, sheetMargin } from "./paper-sizes";

const width = paperSizes.a4.width - 2 * sheetMargin.side;
const sheet = { ruler, measures: tightest, width };
const rooms = partRooms(everyBand, sheet);
const roomOf = (part: OverviewPartId) => rooms.get(part) ?? sheet;

/** The widest single word of some texts, in em. */
const widestWord = (texts: readonly string[]) =>
  Math.max(...texts.flatMap((text) => text.split(" ").map((word) => ruler.width(word, "regular"))));

describe.each(languages)("page 1 in %s", (language) => {
  const { messages, stepWords, summaryWords } = contentFor(language);
  const { overview: words } = summaryWords;
  const { notSure } = messages.ui;

  it("has a heading of one line for each part", () => {
    const headings = [...Object.entries(words.headings), ["topQuestions", words.firstQuestions]];
    for (const [part, text = ""] of headings) {
      const em = roomOf(part as OverviewPartId).width / tightest.heading;
      expect(ruler.lines([{ text, weight: "bold" }], em), text).toBe(1);
    }
  });

  it("keeps our own words whole in every column of a table", () => {
    const fieldsOf = (step: string, item: string) => stepWords[step]?.items[item]?.fields ?? {};
    const own = (step: string, item: string, field: string) =>
      Object.values(fieldsOf(step, item)[field]?.options ?? {});
    const sides = own("treatment-details", "blocks", "side");
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
      cellWidths(roomOf(kind), tableColumns[kind]).forEach((across, at) => {
        const em = across / tightest.size;
        const texts = [...(columns[kind][at] ?? []), notSure];
        expect(widestWord(texts), `${kind} ${at}`).toBeLessThanOrEqual(em);
        expect(ruler.width(heads[kind][at] ?? "", "bold"), heads[kind][at]).toBeLessThanOrEqual(em);
      });
    }
  });
});
