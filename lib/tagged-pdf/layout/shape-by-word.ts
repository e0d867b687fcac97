import type { Face, GlyphRun } from "fontkit";
import { openMemory } from "./memory";

/** Letters whose shape no letter of another word has a part in. */
const plain = /^[\n -~\u00a1-\u02af\u2010-\u203a\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]*$/;

const wordsOf = /[^ ]+| /g;

/**
 * Has a typeface shape plain text word by word and remember each. No typeface here kerns a letter with a
 * space, so that the words stand together as they would in one piece. What it gives must not be changed.
 */
export function shapeByWord(face: Face): void {
  const shape = face.layout.bind(face);
  const known = openMemory<GlyphRun>(60_000);
  const shaped = (word: string) => known(word, () => shape(word, [], undefined, undefined, "ltr"));
  face.layout = (text, features, script, language, direction) => {
    const isUsual =
      (features === undefined || features.length === 0) && direction === "ltr" && plain.test(text);
    if (!isUsual) return shape(text, features, script, language, direction);
    const words = text.match(wordsOf) ?? [];
    if (words.length <= 1) return shaped(text);
    const parts = words.map(shaped);
    return {
      glyphs: parts.flatMap(({ glyphs }) => glyphs),
      positions: parts.flatMap(({ positions }) => positions),
    };
  };
}
