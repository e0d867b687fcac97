/** An apostrophe in front of a sign that begins a formula: ours, or a spreadsheet's, against formulas. */
const guarded = /^'(?=[=+\-@＝＋－＠])/u;

/** Marks that show nothing: direction, zero width, soft hyphens, byte order marks. */
const invisible = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;

/** Joiners shape letters of Persian and Indic names; anywhere else they show nothing. */
const strayJoiner =
  /(?<![\p{L}\p{M}])[\u200C\u200D]|(?<=\p{Script=Latin})[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])/gu;

/** A cell without what cannot be seen, every kind of space an ordinary one. Its letters stay as they are. */
export const cleanCell = (cell: string): string =>
  cell
    .replace(invisible, "")
    .replace(strayJoiner, "")
    .replace(/\p{Zs}/gu, " ")
    .trim()
    .replace(guarded, "");
