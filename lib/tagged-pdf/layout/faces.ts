import { Font } from "@react-pdf/renderer";
import { type Face, openSync } from "fontkit";
import { keepGlyphsByText } from "./glyphs-by-text";
import { shapeByWord } from "./shape-by-word";

const opened = new Map<string, Face>();

/** A typeface by its file, opened once for all that measure with it or print in it. */
export function openFace(file: string): Face {
  const known = opened.get(file);
  if (known !== undefined) return known;
  const face = openSync(file);
  keepGlyphsByText(face);
  shapeByWord(face);
  opened.set(file, face);
  return face;
}

type Descriptor = { readonly fontFamily: string; readonly fontWeight?: number | undefined };

/** A typeface that every reader of PDFs has, and no file. */
export const isStandard = (data: object | null | undefined): data is Face =>
  data !== null && data !== undefined && "type" in data && data.type === "STANDARD";

/** The renderer's register of typefaces, but each file is opened by us, and once. */
export const registeredFaces = {
  getFont: (descriptor: Descriptor): { readonly data: Face } => {
    const { fontFamily, fontWeight = 400 } = descriptor;
    const { src, data } = Font.getFont({ fontFamily, fontWeight });
    return { data: isStandard(data) ? data : openFace(src) };
  },
  load: async (): Promise<void> => undefined,
  getHyphenationCallback: () => Font.getHyphenationCallback(),
  getEmojiSource: () => Font.getEmojiSource(),
};
