import type { Answers } from "@/lib/form/answers";
import { holds } from "@/lib/form/condition";
import { fill } from "@/lib/words/fill";
import type { EvidenceContent } from "./evidence-content";
import { placeWordsOf } from "./grid-view";
import type { Place } from "./place";

/** What a person said that does not fit the grid they read: a sentence, and its question. */
export type SaidMismatch = { readonly id: string; readonly text: string; readonly ask: string };

/** Where what a person was told or feels does not fit the grid of their place. */
export function mismatches(
  content: EvidenceContent,
  place: Place,
  answers: Answers,
): readonly SaidMismatch[] {
  const words = placeWordsOf(content, place);
  return place.mismatches
    .filter(({ when }) => holds(when, answers))
    .map(({ id, asks }) => ({
      id,
      text: words.mismatches[id] ?? id,
      ask: fill(content.gridWords.ask, { question: content.questionWords[asks]?.text ?? asks }),
    }));
}
