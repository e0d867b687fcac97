import { conditionWords } from "@/lib/printing/blank-form/condition-words";
import type { Condition } from "@/lib/questionnaire/condition";
import type { Content } from "@/lib/questionnaire/content";
import { fill } from "@/lib/questionnaire/fill";
import type { ReviewBlock } from "./booklet";
import { namedByWords } from "./naming";
import type { ReviewWords } from "./words";

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
