import type { EvidenceContent } from "@/lib/evidence/evidence-content";
import type { MentionWords } from "./mention-words";
import type { QuestionRule, QuestionWords } from "./question";

/** Entries that say when they were: those of a time to come are no history. */
export type DatedEntries = {
  readonly list: string;
  readonly when: string;
  /** The field with the kind of an entry, and the item where kinds are ticked. */
  readonly kind?: string;
  readonly ticked?: string;
};

/** The questions for the doctor in one language, beside the evidence they rest on. */
export type QuestionContent = EvidenceContent & {
  readonly questions: readonly QuestionRule[];
  readonly questionGroups: readonly string[];
  readonly questionGroupWords: { readonly [groupId: string]: string };
  readonly questionWords: { readonly [questionId: string]: QuestionWords };
  readonly datedEntries: readonly DatedEntries[];
  /** Of each of the languages: people write in whichever they like. */
  readonly mentionWords: readonly MentionWords[];
};
