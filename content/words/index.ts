import type { EditionWords } from "@/lib/edition/edition-words";
import type { Language } from "../languages";
import { placeWordsIn } from "../places";
import { english as en } from "./en";
import { spanish as es } from "./es";

/** Every word there is, by language. */
export const wordsOf: { readonly [L in Language]: EditionWords } = {
  en: { ...en, placeWords: placeWordsIn("en") },
  es: { ...es, placeWords: placeWordsIn("es") },
};
