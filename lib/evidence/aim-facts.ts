import type { EvidenceContent } from "./evidence-content";
import { gridRowKey, gridView, type SaidCell } from "./grid-view";
import type { Place } from "./place";

/** What a grid says of one aim: a line for each option, in the grid's order and words. */
export type AimFacts = {
  /** The title of the grid's row. */
  readonly title: string;
  readonly lines: readonly { readonly option: string; readonly text: string }[];
};

/** The first thing a cell says: a sentence, else a number, else that there is none. */
const lineOf = ({ sentences, numbers, gap }: SaidCell): string =>
  sentences[0]?.text ?? numbers[0]?.value ?? gap ?? "";

/**
 * What is known about an aim at a place, by reference to its grid. Undefined where no row of the grid
 * speaks of that aim.
 */
export function aimFacts(
  content: EvidenceContent,
  place: Place,
  aim: string,
): AimFacts | undefined {
  const row = content.aimRows[aim] ?? "none";
  const { options, rows } = gridView(content, place);
  const said = rows.find(({ id }) => id === gridRowKey(place, { id: row }));
  if (said === undefined) return undefined;
  return {
    title: said.title,
    lines: said.cells.map((cell) => ({
      option: options.find(({ id }) => id === cell.option)?.name ?? cell.option,
      text: lineOf(cell),
    })),
  };
}
