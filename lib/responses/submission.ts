import { z } from "zod";
import { type SummaryModel, summaryTemplate } from "@/lib/summary/model";

const parts = z.looseObject({
  template: z.literal(summaryTemplate),
  contentVersion: z.string(),
  language: z.string(),
  paper: z.enum(["a4", "letter"]),
  document: z.looseObject({}),
  name: z.string(),
  overview: z.looseObject({}),
  questions: z.looseObject({}),
  answers: z.looseObject({}),
  known: z.looseObject({}),
  footer: z.looseObject({}),
  rulesFired: z.array(z.string()),
  unprintable: z.string(),
});

/**
 * A frozen summary as it was stored. Its seal proves that we wrote it, so only the template and the
 * parts are looked at.
 */
export const submissionSchema = z.custom<SummaryModel>((value) => parts.safeParse(value).success);
