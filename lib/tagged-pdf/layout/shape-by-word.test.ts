import { type Face, openSync } from "fontkit";
import { expect, test } from "vitest";
import { contentFor, languages } from "@/content";
import { faceFiles } from "@/lib/printing/typesetting/faces";
import { everyString } from "@/lib/review/every-string";
import { openFace } from "./faces";

const { text: letters, symbols, han } = faceFiles;

/** Every fourth text of the content, and what people write besides. */
const texts = languages
  .flatMap((language) => everyString(contentFor(language).stepWords).map(({ text }) => text))
  .filter((_, at) => at % 4 === 0)
  .concat("AVAST  To Wa. ", "L4 / L5, “sí”; 30 °C ½", "", " ");

const shapeOf = (face: Face, words: string) => {
  const { glyphs, positions } = face.layout(words, [], undefined, undefined, "ltr");
  return [glyphs.map(({ id }) => id), positions.map(({ xAdvance }) => xAdvance)];
};

test.each([letters.regular, letters.bold, symbols.regular])(
  "words stand together as in one piece in %s",
  (file) => {
    const [byWord, inOnePiece] = [openFace(file), openSync(file)];
    for (const words of texts) expect(shapeOf(byWord, words)).toEqual(shapeOf(inOnePiece, words));
  },
);

test("writing whose letters change beside others is shaped in one piece", () => {
  const arabic = "ألم في أسفل الظهر";
  expect(shapeOf(openFace(symbols.regular), arabic)).toEqual(
    shapeOf(openSync(symbols.regular), arabic),
  );
});

test("a typeface is opened once, and a word shaped once", () => {
  const face = openFace(han.regular);
  expect(openFace(han.regular)).toBe(face);
  const [first, again] = [1, 2].map(() => face.layout("中文", [], undefined, undefined, "ltr"));
  expect(again).toBe(first);
});
