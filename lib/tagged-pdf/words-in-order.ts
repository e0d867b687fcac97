import type { LayoutNode } from "@react-pdf/layout";

const rightToLeft =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

const given = ({ value = "", children = [] }: LayoutNode): string =>
  value + children.map(given).join("");

const length = (text: string): number => text.replace(/\s/gu, "").length;

/**
 * The words of a text in the order they are read, where they are drawn in another: a right-to-left line
 * is drawn from its end, and joined letters as one glyph. Undefined for any other text, and for one
 * of which only a part is here, since a page ends in it.
 */
export function wordsInOrder(text: LayoutNode): string | undefined {
  const words = given(text);
  if (!rightToLeft.test(words)) return undefined;
  const drawn = (text.lines ?? []).reduce((sum, { string }) => sum + length(string), 0);
  return drawn === length(words) ? words : undefined;
}
