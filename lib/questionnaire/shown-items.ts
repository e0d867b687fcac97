import type { Answers, AnswerValue } from "@/lib/form/answers";
import { type AskedItem, placed } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { kindOf } from "@/lib/form/kinds";
import { isShown } from "@/lib/form/visibility";

/** What stands in the fields of a page, as far as conditions read it; nothing is checked. */
function typedAnswers(asked: readonly AskedItem[], raw: RawFields): Answers {
  const typed = asked.map((one) => [one.item.id, kindOf(one.item).read(placed(one), raw)] as const);
  return Object.fromEntries(
    typed.filter((pair): pair is [string, AnswerValue] => pair[1] !== undefined),
  );
}

/** The ids of the items of a page that a person sees, with what its fields hold now. */
export function shownItems(asked: readonly AskedItem[], raw: RawFields): readonly string[] {
  const answers = typedAnswers(asked, raw);
  return asked.filter((one) => isShown(one, answers)).map(({ item }) => item.id);
}
