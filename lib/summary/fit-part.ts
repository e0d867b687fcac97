import { fitText, linesNeeded, shareLines } from "./fit";
import type { Fact, FactList } from "./model";
import type { SummaryInput } from "./summary-input";
import { textWidth, type Weight } from "./text-width";

/**
 * A part of page 1 that can be cut: the lines it needs in full, those it gets in any case, and the
 * part itself made to fit some lines. What is cut ends in "…" and the part says that it was.
 */
export type Fitting<Part> = {
  readonly need: number;
  readonly floor: number;
  readonly fit: (lines: number) => Part;
};

/** A part that is never cut, and whose height is not counted in lines. */
export const whole = <Part>(part: Part): Fitting<Part> => ({ need: 0, floor: 0, fit: () => part });

/** A fact, the lines it gets in any case, and what is shown when it cannot be shown in full. */
export type FittingFact = {
  readonly fact: Fact;
  readonly least: number;
  readonly shorter?: Fact;
};

/** A label stands before its value on the same line, in bold, followed by a colon and a space. */
const labelWidth = (label: string) => textWidth(`${label}: `, "bold");

/** What must be known first is all in bold. */
const weightOf = ({ alert }: Fact): Weight => (alert ? "bold" : "regular");

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The note that a part was cut, where it was. */
export const cutNote = ({ content }: SummaryInput, cut: boolean): { continued?: string } =>
  cut ? { continued: content.summaryWords.overview.shortened } : {};

/** How many lines a fact takes, label and value together. */
export const factLines = (fact: Fact, em: number): number =>
  linesNeeded(fact.value, em, labelWidth(fact.label), weightOf(fact));

/** A fact cut to some lines. Labels are never cut. */
export function fitFact(
  { fact, shorter }: Pick<FittingFact, "fact" | "shorter">,
  em: number,
  lines: number,
): { readonly fact: Fact; readonly cut: boolean } {
  const whole = factLines(fact, em) <= lines;
  const given = whole ? fact : (shorter ?? fact);
  const room = { em, lines, indent: labelWidth(fact.label), weight: weightOf(fact) };
  return { fact: { ...given, value: fitText(given.value, room).text }, cut: !whole };
}

/** Fitted again and again while a page is shared out, each to the same few numbers of lines. */
export function onceEach<Fitted>(made: (lines: number) => Fitted): (lines: number) => Fitted {
  const known = new Map<number, Fitted>();
  return (lines) => {
    const fitted = known.get(lines) ?? made(lines);
    known.set(lines, fitted);
    return fitted;
  };
}

/** A list of facts that share the lines of their part. */
export function fittingFacts(
  input: SummaryInput,
  heading: string,
  given: readonly FittingFact[],
  em: number,
): Fitting<FactList> {
  const needs = given.map(({ fact }) => factLines(fact, em));
  const floors = given.map(({ least }, at) => Math.min(needs[at] ?? 1, least));
  const fits = given.map((each) => onceEach((lines) => fitFact(each, em, lines)));
  return {
    need: sum(needs),
    floor: sum(floors),
    fit: (lines) => {
      const shares = shareLines(needs, lines, floors);
      const fitted = fits.map((fitTo, at) => fitTo(shares[at] ?? 1));
      return {
        heading,
        facts: fitted.map(({ fact }) => fact),
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
  em: number,
  least: number,
): Fitting<{ readonly lines: readonly string[]; readonly cut: boolean }> {
  const weight = "regular";
  const needs = lines.map((line) => linesNeeded(line, em, 0, weight));
  const floors = needs.map((need) => Math.min(need, least));
  const fits = lines.map((line) =>
    onceEach((given) => fitText(line, { em, lines: given, weight })),
  );
  return {
    need: sum(needs),
    floor: sum(floors),
    fit: (given) => {
      const shares = shareLines(needs, given, floors);
      const fitted = fits.map((fitTo, at) => fitTo(shares[at] ?? 1));
      return { lines: fitted.map(({ text }) => text), cut: fitted.some(({ cut }) => cut) };
    },
  };
}
