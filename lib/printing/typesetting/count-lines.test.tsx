import layOut, { type LayoutNode } from "@react-pdf/layout";
import { Document, Font, Page, pdf, Text } from "@react-pdf/renderer";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Run } from "../arrange/ruler";
import { breakWords } from "./break-words";
import { countLines } from "./count-lines";
import { families } from "./families";
import { textWidth } from "./text-width";
import { registerTypefaces } from "./typefaces";

registerTypefaces();

type Case = { readonly runs: readonly Run[]; readonly em: number };

const size = 9;

const textsOf = (node: LayoutNode): readonly LayoutNode[] =>
  node.type === "TEXT" ? [node] : (node.children ?? []).flatMap(textsOf);

/** How many lines the renderer makes of each. */
async function printed(cases: readonly Case[]): Promise<readonly number[]> {
  const { container } = pdf(
    <Document>
      <Page size={[1_000, 100_000]} wrap={false} style={{ fontFamily: families, fontSize: size }}>
        {cases.map(({ runs, em }, at) => (
          <Text
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move.
            key={at}
            hyphenationCallback={breakWords(em, runs.at(-1)?.weight)}
            style={{ width: em * size, lineHeight: 1.2 }}
          >
            {runs.map(({ text, weight }) => (
              <Text key={weight} style={{ fontWeight: weight === "bold" ? 700 : 400 }}>
                {text}
              </Text>
            ))}
          </Text>
        ))}
      </Page>
    </Document>,
  );
  const { children: pages = [] } = await layOut(container.document, Font);
  return pages.flatMap(textsOf).map(({ lines = [] }) => lines.length);
}

const words = fc.constantFrom(
  ...["a", "pain", "Łukasz", "“down", "leg”,", "W", "Tomorrow,", "AVAVAVA", "since", "2019;"],
  ...["Привіт,", "Ελένη", "radiofrequency", "neurotomy", "(facet)", "≥", "□□□", "x".repeat(30)],
);
const text = fc.array(words, { minLength: 1, maxLength: 60 }).map((all) => all.join(" "));
const cases: fc.Arbitrary<Case> = fc
  .tuple(fc.option(fc.constantFrom("Worry: ", "Would like to do again: ")), text, fc.boolean())
  .map(([label, value, bold]): readonly Run[] => [
    ...(label === null ? [] : [{ text: label, weight: "bold" as const }]),
    { text: value, weight: bold && label === null ? "bold" : "regular" },
  ])
  .chain((runs) => fc.double({ min: 5, max: 60, noNaN: true }).map((em) => ({ runs, em })));

test("as many lines are counted as the renderer makes, or in a narrow column one more", async () => {
  const tried = fc.sample(cases, { numRuns: 1_000, seed: 1 });
  const made = await printed(tried);
  const more = tried.map(({ runs, em }, at) => countLines(runs, em) - (made[at] ?? 0));
  expect(Math.max(...made)).toBeGreaterThan(9);
  expect(Math.min(...more)).toBe(0);
  expect(more.filter((lines) => lines > 0).length).toBeLessThanOrEqual(2);
}, 60_000);

test("a line as wide as its text holds it, and a narrower one does not", () => {
  for (const word of ["Tomorrow,", "radiofrequency", "Łukasz"]) {
    const runs = [{ text: `${word} ${word}`, weight: "regular" as const }];
    const em = textWidth(`${word} ${word}`, "regular");
    expect(countLines(runs, em)).toBe(1);
    expect(countLines(runs, em / 1.1)).toBe(2);
  }
});

test("what is far too long for a page is counted roughly", () => {
  const runs = [{ text: "a word ".repeat(2_000).trim(), weight: "regular" as const }];
  expect(countLines(runs, 10)).toBeGreaterThan(400);
});
