import type { Answers } from "./answers";
import { type AskedItem, placed } from "./asked-item";
import type { RawFields } from "./fields";
import { kindOf } from "./kinds";

/** The fields that show stored answers in the form: the reverse of reading them. */
export function fieldsOf(asked: readonly AskedItem[], answers: Answers): RawFields {
  return Object.fromEntries(
    asked
      .flatMap((one) => kindOf(one.item).show(placed(one), answers[one.item.id]))
      .filter(([, values]) => values.length > 0),
  );
}
