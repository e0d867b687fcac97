import type { Answers } from "./answers";
import { type Condition, holds } from "./condition";

/** What a condition comes to once some answers are known: it holds, it does not, or it still depends. */
type Left = boolean | Condition;

/** Parts joined, where one of value `decides` settles all of them. */
function joined(
  parts: readonly Left[],
  decides: boolean,
  join: (open: readonly Condition[]) => Condition,
): Left {
  if (parts.includes(decides)) return decides;
  const open = parts.filter((part) => typeof part !== "boolean");
  const [only] = open;
  if (only === undefined) return !decides;
  return open.length === 1 ? only : join(open);
}

/**
 * A condition with its leaves decided by the answers, but for those that read the items in `open`: these
 * may change while the page that asks it is filled in.
 */
export function conditionLeft(
  condition: Condition,
  answers: Answers,
  open: ReadonlySet<string>,
): Left {
  const each = (parts: readonly Condition[]) =>
    parts.map((part) => conditionLeft(part, answers, open));
  if ("all" in condition) return joined(each(condition.all), false, (all) => ({ all }));
  if ("any" in condition) return joined(each(condition.any), true, (any) => ({ any }));
  if ("not" in condition) {
    const left = conditionLeft(condition.not, answers, open);
    return typeof left === "boolean" ? !left : { not: left };
  }
  if ("ageOrUnknown" in condition) return holds(condition, answers);
  const id = "entries" in condition ? condition.entries : condition.item;
  return open.has(id) ? condition : holds(condition, answers);
}
