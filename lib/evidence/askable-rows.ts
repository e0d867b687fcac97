import type { EvidenceContent } from "./evidence-content";
import { gridRowKey, placeWordsOf } from "./grid-view";
import type { Place } from "./place";

/** A row of a grid that "Ask about this" can be ticked at. */
export type AskableRow = {
  /** What ticking stores. */
  readonly id: string;
  readonly title: string;
  /** The question that ticking puts on the list. */
  readonly asks: string;
};

/** The rows of one place's grid, in order. */
export const rowsOfPlace = (content: EvidenceContent, place: Place): readonly AskableRow[] =>
  place.rows.map((row) => ({
    id: gridRowKey(place, row),
    title: `${content.gridWords.rows[row.id]} (${placeWordsOf(content, place).name})`,
    asks: row.asks,
  }));

/** The rows of every place's grid. */
export const askableRows = (content: EvidenceContent): readonly AskableRow[] =>
  content.places.flatMap((place) => rowsOfPlace(content, place));
