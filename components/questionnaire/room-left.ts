import { typedLength, typedText } from "@/lib/form/typed-text";
import { fill } from "@/lib/words/fill";
import type { FormMessages } from "@/lib/words/messages";

type Words = Pick<FormMessages["ui"], "charactersLeft" | "charactersOver">;

/** What is said of the room that a text leaves, in characters: nothing while there is plenty. */
export function roomLeft(text: string, atMost: number, words: Words) {
  const left = atMost - typedLength(typedText(text));
  if (left < 0) return { isOver: true, message: fill(words.charactersOver, { over: -left }) };
  const isLittle = left <= Math.max(20, atMost / 5);
  return { isOver: false, message: isLittle ? fill(words.charactersLeft, { left }) : "" };
}
