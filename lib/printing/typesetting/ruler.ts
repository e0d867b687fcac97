import { openMemory } from "@/lib/tagged-pdf/layout/memory";
import type { Ruler, Weight } from "../arrange/ruler";
import { countLines } from "./count-lines";
import { textWidth } from "./text-width";

const known = openMemory<number>(400_000);

/** Measures text with the typefaces of the PDF; what was measured before is remembered. */
export const ruler: Ruler = {
  width: textWidth,
  lines: (runs, em) => {
    const key = runs.map(({ text, weight }) => `${weight} ${text}`).join("\0");
    return known(`${em}\0${key}`, () => countLines(runs, em));
  },
};

/** How many lines a text of several paragraphs takes where they are `em` wide. */
export const paragraphLines = (text: string, weight: Weight, em: number): number =>
  text.split("\n").reduce((sum, line) => sum + ruler.lines([{ text: line, weight }], em), 0);
