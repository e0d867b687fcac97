import type { Place, PlaceWords, PlaceWordsOf } from "@/lib/evidence/place";
import type { Language } from "../languages";

type Written = {
  readonly place: Place;
  readonly words: { readonly [L in Language]: PlaceWords };
};

/** A place with its words in every language; a missing or unknown word does not type-check. */
export const written = <const P extends Place>(
  place: P,
  words: { readonly [L in Language]: PlaceWordsOf<P> & PlaceWords },
): Written => ({ place, words });

/** Every place where it can hurt. Adding one is adding its folder, and a line here. */
const list: readonly Written[] = [];

export const places = list.map(({ place }) => place);

/** The words of every place in a language. */
export const placeWordsIn = (language: Language): { readonly [placeId: string]: PlaceWords } =>
  Object.fromEntries(list.map(({ place, words }) => [place.id, words[language]]));
