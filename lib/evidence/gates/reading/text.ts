const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const placeholder = /\{\w+\}/g;

/** A filled-in place is one short figure. */
const filled = (text: string): string => text.replace(placeholder, "7");

/**
 * The sentences of a block of text. A label, an option or a button is a sentence of its own, with or
 * without a full stop.
 */
export function sentencesOf(block: string): readonly string[] {
  return filled(block)
    .split(/(?<=[.!?]["')\]”’»]*)\s+/u)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a sentence, names included. A hyphen joins: "follow-up" is one word. */
export function wordsOf(sentence: string): readonly string[] {
  return filled(sentence).match(word) ?? [];
}
