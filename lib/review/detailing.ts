import type { Content } from "@/lib/edition/content";
import type { Condition } from "@/lib/form/condition";
import { conditionWords } from "@/lib/paper-form/condition-words";
import type { ReviewWords } from "@/lib/words/booklet-words";
import { fill } from "@/lib/words/fill";
import type { ReviewBlock } from "./booklet";
import { namedByWords } from "./naming";

/** What a reviewer has to know of a block besides its words. */
export type BlockDetails = Pick<ReviewBlock, "heading" | "notes" | "sources">;

export type Detailing = { readonly content: Content; readonly words: ReviewWords };

/** A condition in words; nothing where there is none. `template` takes it as {clause}. */
export function conditionNote(
  { content, words }: Detailing,
  when: Condition | undefined,
  template: string,
): readonly string[] {
  if (when === undefined) return [];
  const clause = conditionWords(when, words.conditions, namedByWords(content));
  return clause === undefined ? [] : [fill(template, { clause })];
}
