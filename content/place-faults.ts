import type { Content } from "@/lib/edition/content";
import { type PlaceGateName, placeGates } from "@/lib/evidence/gates/place";
import type { PlaceInput } from "@/lib/evidence/gates/place/gate";
import { keepsBar } from "@/lib/evidence/gates/reading/measure";
import { sentencesOf, wordsOf } from "@/lib/evidence/gates/reading/text";
import { placeWordsOf } from "@/lib/evidence/grid-view";
import type { Place } from "@/lib/evidence/place";
import { defaultLanguage, languageOf } from ".";
import { bannedWordsIn, readingLevel } from "./gates";
import { looseNumbers } from "./words/checks";

/** What breaks a gate, by the gate's name; gates that hold are not in it. */
export type PlaceFaults = { readonly [Gate in PlaceGateName]?: readonly string[] };

function inputFor(content: Content, original: Content, place: Place): PlaceInput {
  const language = languageOf(content.language);
  const articles = new Set(
    content.sources.flatMap(({ id, kind }) => (kind === "outside" || kind === "house" ? [] : [id])),
  );
  return {
    place,
    words: placeWordsOf(content, place),
    ...(language === defaultLanguage ? {} : { original: placeWordsOf(original, place) }),
    gridWords: content.gridWords,
    sources: new Set(content.sources.map(({ id }) => id)),
    isArticle: (id) => articles.has(id),
    questions: new Set(content.questions.map(({ id }) => id)),
    wordsOf,
    sentencesOf,
    bannedWordsIn,
    tooHard: (blocks) =>
      readingLevel(language, blocks)
        .measures.filter((measure) => !keepsBar(measure))
        .map(({ formula, value }) => `${formula}: ${value.toFixed(1)}`),
    loose: looseNumbers[language],
  };
}

/** All that breaks a gate in one place, in the words of this content. */
export function placeFaults(content: Content, original: Content, place: Place): PlaceFaults {
  const input = inputFor(content, original, place);
  const found = Object.entries(placeGates).map(([name, gate]) => [name, gate(input)] as const);
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}
