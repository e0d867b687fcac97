import type { Condition } from "@/lib/questionnaire/condition";
import { notSure } from "@/lib/questionnaire/item-schema";
import { wordedItem } from "@/lib/summary/worded-item";
import { type CodeContext, codingOf } from "./coded-options";
import { notSureLinkId, repeats } from "./item-shape";
import type { EnableClause } from "./resource";

/** Clauses of which all, or any, must hold. R4 cannot nest them. */
export type Enabling = {
  readonly behavior: "all" | "any";
  readonly clauses: readonly EnableClause[];
};

const exists = (question: string, answerBoolean: boolean): EnableClause => ({
  question,
  operator: "exists",
  answerBoolean,
});

const any = (clauses: readonly EnableClause[]): Enabling => ({ behavior: "any", clauses });

/** Enabling that needs one, or another, of several; undefined where R4 would have to nest. */
function joined(
  behavior: "all" | "any",
  parts: readonly (Enabling | undefined)[],
): Enabling | undefined {
  const flat = parts.flatMap((part) =>
    part !== undefined && (part.clauses.length === 1 || part.behavior === behavior) ? [part] : [],
  );
  if (flat.length < parts.length) return undefined;
  const clauses = flat.flatMap((part) => part.clauses);
  return clauses.length === 0 ? undefined : { behavior, clauses };
}

/** A scale is answered by its number or by "not sure", which is an item of its own. */
function answered(context: CodeContext, id: string): Enabling {
  const { item } = wordedItem(context.content, id);
  return any([
    exists(id, true),
    ...(item.kind === "scale" ? [exists(notSureLinkId(id), true)] : []),
  ]);
}

function has(context: CodeContext, id: string, value: string): EnableClause | undefined {
  const { item, words } = wordedItem(context.content, id);
  switch (item.kind) {
    case "text":
      return { question: id, operator: "=", answerString: value };
    case "date":
      return { question: id, operator: "=", answerDate: value };
    case "scale":
      return value === notSure ? exists(notSureLinkId(id), true) : undefined;
    case "number":
    case "entries":
      return undefined;
    default:
      return {
        question: id,
        operator: "=",
        answerCoding: codingOf(context, { item, words, linkId: id }, value),
      };
  }
}

/**
 * The opposite of one clause. Readers of R4 differ on whether "!=" and "<" hold of an unanswered item,
 * and ours must: so that is said apart.
 */
function opposite(clause: EnableClause): Enabling {
  const { question } = clause;
  if (clause.operator === "exists") return any([exists(question, !clause.answerBoolean)]);
  const unanswered = exists(question, false);
  if ("answerInteger" in clause) {
    return any([unanswered, { ...clause, operator: clause.operator === ">=" ? "<" : ">=" }]);
  }
  return any([unanswered, { ...clause, operator: clause.operator === "=" ? "!=" : "=" }]);
}

function negated(enabling: Enabling | undefined): Enabling | undefined {
  if (enabling === undefined) return undefined;
  const behavior = enabling.behavior === "all" ? "any" : "all";
  return joined(behavior, enabling.clauses.map(opposite));
}

/**
 * A condition as R4 says it; undefined where it cannot be said exactly: a condition within a condition
 * of the other kind, a count of two or more, and what holds of one entry of a list.
 */
export function enablingOf(context: CodeContext, condition: Condition): Enabling | undefined {
  if ("all" in condition)
    return joined(
      "all",
      condition.all.map((part) => enablingOf(context, part)),
    );
  if ("any" in condition)
    return joined(
      "any",
      condition.any.map((part) => enablingOf(context, part)),
    );
  if ("not" in condition) return negated(enablingOf(context, condition.not));
  if ("entries" in condition) return undefined;
  const { item } = condition;
  if ("answered" in condition) return answered(context, item);
  if ("countAtLeast" in condition) {
    return condition.countAtLeast === 1 ? answered(context, item) : undefined;
  }
  if ("atLeast" in condition) {
    return any([{ question: item, operator: ">=", answerInteger: condition.atLeast }]);
  }
  if ("equals" in condition && repeats(wordedItem(context.content, item).item)) return undefined;
  const values =
    "equals" in condition
      ? [condition.equals]
      : "includes" in condition
        ? [condition.includes]
        : condition.includesAny;
  const clauses = values.map((value) => has(context, item, value));
  const sayable = clauses.filter((clause) => clause !== undefined);
  return sayable.length === clauses.length ? any(sayable) : undefined;
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
