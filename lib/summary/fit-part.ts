import { fill } from "@/lib/questionnaire/fill";
import { fitText, linesNeeded, type Room, shareLines } from "./fit";
import type { Fact, FactList, LineList } from "./model";
import type { SummaryInput } from "./summary-input";
import { textWidth } from "./text-width";

/**
 * A part of page 1 that can be cut: the lines it needs in full, those it gets in any case, and the
 * part itself made to fit some lines. What is cut ends in "…" and the part says where the rest is.
 */
export type Fitting<Part> = {
  readonly need: number;
  readonly floor: number;
  readonly fit: (lines: number) => Part;
};

/** A label stands before its value on the same line, followed by a colon and a space. */
const labelWidth = (label: string) => textWidth(`${label}: `);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The note that a part was cut, where it was. */
function cutNote({ content }: SummaryInput, cut: boolean): { continued?: string } {
  const { overview, answers } = content.summaryWords;
  return cut ? { continued: fill(overview.cut, { heading: answers.heading }) } : {};
}

/** A list of facts that share the lines of their part. Labels are never cut. */
export function fittingFacts(
  input: SummaryInput,
  heading: string,
  facts: readonly Fact[],
  { em, lines: floor }: Room,
): Fitting<FactList> {
  const needs = facts.map(({ label, value }) => linesNeeded(value, em, labelWidth(label)));
  return {
    need: sum(needs),
    floor,
    fit: (lines) => {
      const shares = shareLines(needs, lines);
      const fitted = facts.map(({ label, value }, index) =>
        fitText(value, { em, lines: shares[index] ?? 1, indent: labelWidth(label) }),
      );
      return {
        heading,
        facts: facts.map((fact, index) => ({ ...fact, value: fitted[index]?.text ?? fact.value })),
        ...cutNote(
          input,
          fitted.some(({ cut }) => cut),
        ),
      };
    },
  };
}

/** Lines of words that share the lines of their part; `cut` tells whether any was shortened. */
export function fittingLines(
  lines: readonly string[],
  { em, lines: floor }: Room,
): Fitting<{ readonly lines: readonly string[]; readonly cut: boolean }> {
  const needs = lines.map((line) => linesNeeded(line, em));
  return {
    need: sum(needs),
    floor,
    fit: (given) => {
      const shares = shareLines(needs, given);
      const fitted = lines.map((line, index) => fitText(line, { em, lines: shares[index] ?? 1 }));
      return { lines: fitted.map(({ text }) => text), cut: fitted.some(({ cut }) => cut) };
    },
  };
}

/** A headed list of lines from the answers. */
export function fittingLineList(
  input: SummaryInput,
  heading: string,
  lines: readonly string[],
  room: Room,
): Fitting<LineList> {
  const inner = fittingLines(lines, room);
  return {
    ...inner,
    fit: (given) => {
      const { lines: fitted, cut } = inner.fit(given);
      return { heading, lines: fitted, none: "", ...cutNote(input, cut) };
    },
  };
}

/** Parts that stand above each other and share the lines of a column. */
export function shareColumn(parts: readonly Fitting<unknown>[], lines: number): readonly number[] {
  return shareLines(
    parts.map(({ need }) => need),
    lines,
    parts.map(({ floor }) => floor),
  );
}
