import {
  type AttributedString,
  bidi,
  fontSubstitution,
  justification,
  linebreaker,
  scriptItemizer,
  textDecoration,
  wordHyphenation,
} from "@react-pdf/textkit";

/** Latin letters, and signs that are drawn among any: all of one script, and read from left to right. */
const latin = /^[\n -~\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027\u2030-\u203a]*$/;
const letter = /\p{Script=Latin}/u;

const wholeRun = (text: AttributedString, attributes: object): AttributedString => ({
  string: text.string,
  runs: [{ start: 0, end: text.string.length, attributes }],
});

type Engine = () => (text: AttributedString) => AttributedString;

const usually =
  (engine: Engine, short: (text: AttributedString) => AttributedString | undefined): Engine =>
  () =>
  (text) =>
    short(text) ?? engine()(text);

/** The typeface that all of a text is printed in, where that is the first of each of its runs. */
function inFirstFace({ string, runs }: AttributedString): AttributedString | undefined {
  const [first] = runs;
  const face = first?.attributes.font?.[0];
  if (first === undefined || face === undefined || string === "") return undefined;
  const { fontSize = 12 } = first.attributes;
  for (const { attributes } of runs) {
    if (attributes.font?.[0] !== face || (attributes.fontSize ?? 12) !== fontSize) return undefined;
  }
  for (let at = 0; at < string.length; at += 1) {
    if (!face.hasGlyphForCodePoint(string.charCodeAt(at))) return undefined;
  }
  return wholeRun({ string, runs }, { font: [face], scale: fontSize / face.unitsPerEm });
}

/**
 * The renderer's own steps that set text in lines. What three of them find out about most texts is
 * known before: that all is read from left to right, in one script, in the first typeface.
 */
export const engines = {
  linebreaker,
  justification,
  textDecoration,
  wordHyphenation,
  bidi: usually(bidi, (text) =>
    latin.test(text.string) && text.string !== "" ? wholeRun(text, { bidiLevel: 0 }) : undefined,
  ),
  scriptItemizer: usually(scriptItemizer, ({ string }) => {
    if (!latin.test(string)) return undefined;
    // What stands before the first letter is of no script.
    const start = string.search(letter);
    return start < 0
      ? undefined
      : { string, runs: [{ start, end: string.length, attributes: { script: "Latin" } }] };
  }),
  fontSubstitution: usually(fontSubstitution, inFirstFace),
};
