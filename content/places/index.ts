import type { Place, PlaceWords, PlaceWordsOf } from "@/lib/evidence/place";
import type { Language } from "../languages";
import { elsewhere } from "./elsewhere/structure";
import { words as elsewhereEn } from "./elsewhere/words/en";
import { words as elsewhereEs } from "./elsewhere/words/es";
import { face } from "./face/structure";
import { words as faceEn } from "./face/words/en";
import { words as faceEs } from "./face/words/es";
import { knee } from "./knee/structure";
import { words as kneeEn } from "./knee/words/en";
import { words as kneeEs } from "./knee/words/es";
import { lowBack } from "./low-back/structure";
import { words as lowBackEn } from "./low-back/words/en";
import { words as lowBackEs } from "./low-back/words/es";
import { neck } from "./neck/structure";
import { words as neckEn } from "./neck/words/en";
import { words as neckEs } from "./neck/words/es";
import { sacroiliac } from "./sacroiliac/structure";
import { words as sacroiliacEn } from "./sacroiliac/words/en";
import { words as sacroiliacEs } from "./sacroiliac/words/es";
import { stiffLegs } from "./stiff-legs/structure";
import { words as stiffLegsEn } from "./stiff-legs/words/en";
import { words as stiffLegsEs } from "./stiff-legs/words/es";

type Written = {
  readonly place: Place;
  readonly words: { readonly [L in Language]: PlaceWords };
};

/** A place with its words in every language; a missing or unknown word does not type-check. */
const written = <const P extends Place>(
  place: P,
  words: { readonly [L in Language]: PlaceWordsOf<P> & PlaceWords },
): Written => ({ place, words });

/** Every place where it can hurt. Adding one is adding its folder, and a line here. */
const list: readonly Written[] = [
  written(elsewhere, { en: elsewhereEn, es: elsewhereEs }),
  written(face, { en: faceEn, es: faceEs }),
  written(knee, { en: kneeEn, es: kneeEs }),
  written(lowBack, { en: lowBackEn, es: lowBackEs }),
  written(neck, { en: neckEn, es: neckEs }),
  written(sacroiliac, { en: sacroiliacEn, es: sacroiliacEs }),
  written(stiffLegs, { en: stiffLegsEn, es: stiffLegsEs }),
];

export const places = list.map(({ place }) => place);

/** The words of every place in a language. */
export const placeWordsIn = (language: Language): { readonly [placeId: string]: PlaceWords } =>
  Object.fromEntries(list.map(({ place, words }) => [place.id, words[language]]));
