import { form } from "@/content/form";
import { wordsOf } from "@/content/words";
import { makeEditions } from "@/lib/edition/make-editions";
import { inventedPlace } from "./structure";
import { inventedPlaceWords } from "./words";

const place = inventedPlace.id;

/** The editions with one place more: nothing is changed but the list of places. */
export const editionsWithInventedPlace = makeEditions(
  { ...form, places: [inventedPlace, ...form.places] },
  [
    {
      ...wordsOf.en,
      placeWords: { ...wordsOf.en.placeWords, [place]: inventedPlaceWords.en },
    },
    {
      ...wordsOf.es,
      placeWords: { ...wordsOf.es.placeWords, [place]: inventedPlaceWords.es },
    },
  ],
);
