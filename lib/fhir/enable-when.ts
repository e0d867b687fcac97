import type { Condition } from "@/lib/form/condition";
import type { Item } from "@/lib/form/item";
import { dependsOnItsPage } from "@/lib/form/visibility";
import type { CodeContext } from "./coded-options";
import { anyOf, exists, opposite } from "./enable-clauses";
import type { EnableClause } from "./resource";

/** Clauses of which all, or any, must hold. R4 cannot nest them. */
export type Enabling = {
  readonly behavior: "all" | "any";
  readonly clauses: readonly EnableClause[];
};

const any = (clauses: readonly EnableClause[]): Enabling => ({ behavior: "any", clauses });

/** All, or any, of several; undefined where one of them cannot be said or R4 would have to nest. */
function joined(
  behavior: "all" | "any",
  parts: readonly (Enabling | undefined)[],
): Enabling | undefined {
  const flat = parts.filter(
    (part) => part !== undefined && (part.clauses.length === 1 || part.behavior === behavior),
  );
  if (flat.length < parts.length) return undefined;
  const clauses = flat.flatMap((part) => part?.clauses ?? []);
  return clauses.length === 0 ? undefined : { behavior, clauses };
}

/** The opposite, carried inwards so that it is said of single answers. */
function negated(context: CodeContext, condition: Condition): Enabling | undefined {
  const opposites = (parts: readonly Condition[]) => parts.map((part) => negated(context, part));
  if ("all" in condition) return joined("any", opposites(condition.all));
  if ("any" in condition) return joined("all", opposites(condition.any));
  if ("not" in condition) return enablingOf(context, condition.not);
  if ("entries" in condition || "ageOrUnknown" in condition) return undefined;
  const parts = anyOf(context, condition)?.map((clause) => any(opposite(clause))) ?? [];
  return parts.length === 1 ? parts[0] : joined("all", parts);
}

/**
 * A condition as R4 says it; undefined where it cannot be said exactly: a condition within a condition
 * of the other kind, a count of two or more, an age, and anything about the entries of a list.
 */
export function enablingOf(context: CodeContext, condition: Condition): Enabling | undefined {
  const each = (parts: readonly Condition[]) => parts.map((part) => enablingOf(context, part));
  if ("all" in condition) return joined("all", each(condition.all));
  if ("any" in condition) return joined("any", each(condition.any));
  if ("not" in condition) return negated(context, condition.not);
  if ("entries" in condition || "ageOrUnknown" in condition) return undefined;
  const clauses = anyOf(context, condition);
  return clauses && any(clauses);
}

/**
 * When an item of the form is asked, as far as R4 says it. What other answers of its page hide stays
 * open: words that were typed in it are kept, so an answer may stand where the condition does not hold.
 */
export function enablingOfItem(context: CodeContext, item: Item): Enabling | undefined {
  const onePage = context.content.steps.some((step) => dependsOnItsPage(step, item));
  return item.when === undefined || onePage ? undefined : enablingOf(context, item.when);
}

/** What must hold besides: both, where that can be said; else the first alone. */
export function andAlso(first: Enabling, second: Enabling | undefined): Enabling {
  return (second && joined("all", [first, second])) ?? first;
}

/** The same as the properties of an item. */
export function enabledBy(enabling: Enabling | undefined) {
  if (enabling === undefined) return {};
  const { behavior, clauses } = enabling;
  return clauses.length > 1
    ? { enableWhen: clauses, enableBehavior: behavior }
    : { enableWhen: clauses };
}

/** Holds while an item has no answer. */
export const whileUnanswered = (linkId: string): Enabling => any([exists(linkId, false)]);
