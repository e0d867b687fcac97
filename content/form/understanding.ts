import type { Statement } from "@/lib/evidence/evidence";
import type { understanding } from "./steps/known";

type StatementId = (typeof understanding)["items"][number]["id"];

/** What each statement of the short check rests on. Half of them are true, so that neither answer is the one to guess. */
const facts = {
  "statement-names": {
    answer: "false",
    sources: ["overview.both-for-chronic-pain", "conflict.names", "aomrc-ebi", "waring-2022"],
    asks: "names",
  },
  "statement-coming-back": {
    answer: "false",
    sources: ["conflict.neurotomy-recurrence", "conflict.duration", "nice-ng59-rr3", "waring-2022"],
    asks: "comes-back",
  },
  "statement-undo": {
    answer: "true",
    sources: ["waring-2022", "nice-ipg373"],
    asks: "exact-procedure",
  },
  "statement-neither": {
    answer: "true",
    sources: ["selecting.pros-and-cons", "selecting.review-prior-treatments", "aomrc-ebi"],
    asks: "other-ways",
  },
} as const satisfies { readonly [Id in StatementId]: Omit<Statement, "id"> };

/** The statements of the short check in the order of its page. */
export const statements: readonly Statement[] = Object.entries(facts).map(([id, fact]) => ({
  id,
  ...fact,
}));
