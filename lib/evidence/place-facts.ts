import type { Answers } from "@/lib/form/answers";
import type { EvidenceContent } from "./evidence-content";
import { type GridView, gridView, placeWordsOf } from "./grid-view";
import { mismatches, type SaidMismatch } from "./mismatches";
import { mainPlaceOf, placesOf } from "./places-of";

/** A place by its name, for a list that leads to its page. */
export type NamedPlace = { readonly id: string; readonly name: string };

/** What a person reads of what is known: the grid of their place, and which others there are. */
export type PlaceFacts = {
  readonly language: string;
  /** Null where they marked no place, or several and none as the worst. */
  readonly grid: GridView | null;
  readonly mismatches: readonly SaidMismatch[];
  /** Their other places; where there is no grid, theirs or all there are. */
  readonly others: readonly NamedPlace[];
  readonly othersHeading: string;
};

/** What is known at a person's place. Answers choose the place; they change no word of its grid. */
export function placeFacts(content: EvidenceContent, answers: Answers): PlaceFacts {
  const main = mainPlaceOf(content, answers);
  const theirs = placesOf(content, answers).filter((place) => place !== main);
  const listed = main === undefined && theirs.length === 0 ? content.places : theirs;
  return {
    language: content.language,
    grid: main === undefined ? null : gridView(content, main),
    mismatches: main === undefined ? [] : mismatches(content, main, answers),
    others: listed.map((place) => ({ id: place.id, name: placeWordsOf(content, place).name })),
    othersHeading: main === undefined ? content.gridWords.places : content.gridWords.otherPlaces,
  };
}
