import { z } from "zod";
import type { Answers } from "@/lib/form/answers";
import { changeRecord, noChanges } from "@/lib/questionnaire/changes/change-record";

const texts = z.array(z.string()).readonly();
const entry = z.intersection(
  z.object({ id: z.string() }).readonly(),
  z.record(z.string(), z.union([z.string(), z.number(), texts])).readonly(),
);

/** Whatever was once a good answer can be read again, under any later edition of the content. */
export const answersSchema: z.ZodType<Answers> = z
  .record(z.string(), z.union([z.string(), z.number(), texts, z.array(entry).readonly()]))
  .readonly();

/** How a draft is kept, as JSON. */
export const draftSchema = z
  .object({
    answers: answersSchema,
    /** The ids of the steps saved at least once. */
    saved: texts,
    /** The ids of the steps of which some items alone were shown and saved, on the short way. */
    savedShort: texts.prefault([]),
    /** By step and field: typed input that did not pass its check, kept as it was typed. */
    unresolved: z.record(z.string(), z.record(z.string(), texts).readonly()).readonly(),
    /** When the emergency notice was shown, answered and acknowledged; ISO times. */
    emergency: z
      .object({
        shownAt: z.exactOptional(z.string()),
        answeredAt: z.exactOptional(z.string()),
        acknowledgedAt: z.exactOptional(z.string()),
      })
      .readonly(),
    language: z.string(),
    /** Which page changed what, and what two pages changed in different ways. */
    changes: changeRecord.prefault(noChanges),
  })
  .readonly();

/** A response while it is being filled in. */
export type Draft = z.output<typeof draftSchema>;

/** Nothing answered yet. `language` is a language of the content. */
export function emptyDraft(language: string): Draft {
  return {
    answers: {},
    saved: [],
    savedShort: [],
    unresolved: {},
    emergency: {},
    language,
    changes: noChanges,
  };
}
