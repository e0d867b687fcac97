import { z } from "zod";
import {
  type StoredModel,
  storedTemplates,
  upgradeModel,
} from "@/lib/summary/upgrade/upgrade-model";

const parts = z.looseObject({
  template: z.literal([...storedTemplates]),
  contentVersion: z.string(),
  language: z.string(),
  paper: z.enum(["a4", "letter"]),
  document: z.looseObject({}),
  name: z.string(),
  overview: z.looseObject({}),
  questions: z.looseObject({}),
  answers: z.looseObject({}),
  information: z.looseObject({}),
  footer: z.looseObject({}),
  rulesFired: z.array(z.string()),
  unprintable: z.string(),
});

/**
 * A frozen summary as it was stored, in today's shape. Its seal proves that we wrote it, so only the
 * template and the parts are looked at.
 */
export const submissionSchema = z
  .custom<StoredModel>((value) => parts.safeParse(value).success)
  .transform(upgradeModel);
