// Control characters but tab and line feed, marks that reorder what a reader sees, lone surrogates.
const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;
const allowed = new Set(["\n", "\t"]);

/** Text as it is kept: line ends as one line feed, composed (NFC), without spaces around it. */
export function typedText(raw: string): string {
  return raw.replace(/\r\n?/g, "\n").normalize("NFC").trim();
}

/** Whether a text has characters nobody can see and paper cannot show. */
export function hasHiddenCharacters(text: string): boolean {
  return withoutHiddenCharacters(text) !== text;
}

/** The text without them, offered back to the person to check; it is never saved unseen. */
export function withoutHiddenCharacters(text: string): string {
  return text.replace(hidden, (character) => (allowed.has(character) ? character : ""));
}

/** The length as a person counts it: emoji and accented letters are one each. */
export function typedLength(text: string): number {
  return [...text].length;
}
