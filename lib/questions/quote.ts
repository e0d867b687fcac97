const usual = 90;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The first characters of a text, as a reader counts them; the rest is not looked at. */
function beginning(text: string, most: number): string {
  let end = 0;
  let count = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (count === most) break;
    count += 1;
    end += segment.length;
  }
  return text.slice(0, end);
}

/**
 * Where a text that is too long ends: after a word, or where it has none, before a new character. Three
 * dots stand for the rest: one sign is what page 1 puts where it had no room, and this is no more cut there.
 */
function cut(text: string, most: number): string {
  const room = beginning(text, most);
  const space = room.lastIndexOf(" ");
  return `${(space > most / 2 ? room.slice(0, space) : room).replace(/[\s,;:.]+$/u, "")} ...`;
}

/** A person's words as they stand inside a question: on one line, not too long, without its quotation marks. */
export function quote(words: string, most = usual): string {
  const line = words
    .replace(/\s+/gu, " ")
    .replace(/[“”«»„"]/gu, "'")
    .trim();
  const said = line.replace(/[.;,]+$/u, "");
  return [...said].length > most ? cut(said, most) : said;
}
