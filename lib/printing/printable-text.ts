/** Stands in print for a character that no typeface has. */
export const unprintableMark = "□";

export type PrintableText = { readonly text: string; readonly marked: boolean };

/** More combining signs than any writing needs would climb over the lines around them. */
const mostSigns = 4;

const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });
const lineBreak = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
const control = /[^\P{Cc}\n\t]/gu;
// Joiners and direction marks would print as boxes or turn the line round.
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const space = /[\t\p{Zs}]/gu;

function printableCluster(cluster: string, characters: ReadonlySet<number>): string {
  const visible = cluster
    .replace(invisible, "")
    .replace(space, (found) => (characters.has(found.charCodeAt(0)) ? found : " "));
  const points = [...visible];
  const printable =
    points.length <= mostSigns + 1 &&
    points.every((point) => point === "\n" || characters.has(point.codePointAt(0) ?? 0));
  return printable ? visible : unprintableMark;
}

/**
 * Text as the PDF's typefaces can show it: composed (NFC), with plain spaces and line ends, without
 * control, invisible and direction characters. What a person sees as one character, and no typeface
 * has, becomes one mark. `characters` are the code points that print.
 */
export function printableText(raw: string, characters: ReadonlySet<number>): PrintableText {
  const clean = raw.normalize("NFC").replace(lineBreak, "\n").replace(control, "");
  let text = "";
  let marked = false;
  for (const { segment } of clusters.segment(clean)) {
    const shown = printableCluster(segment, characters);
    text += shown;
    marked ||= shown === unprintableMark && segment !== unprintableMark;
  }
  return { text, marked };
}
