import type { Condition } from "@/lib/form/condition";
import { kindOf } from "@/lib/form/kinds";
import { notSure } from "@/lib/form/kinds/scale";
import { wordedItem } from "@/lib/form/worded-item";
import { type CodeContext, codingOf } from "./coded-options";
import { notSureLinkId } from "./item-shape";
import { fhirKindOf } from "./kinds";
import type { EnableClause } from "./resource";

/** A condition that reads one item. */
export type Leaf = Extract<Condition, { readonly item: string }>;

/** That an item has an answer, or that it has none. */
export const exists = (question: string, answerBoolean: boolean): EnableClause => ({
  question,
  operator: "exists",
  answerBoolean,
});

/**
 * A scale is answered by its number or by "not sure", which is an item of its own. A group has no
 * answer of its own, so of a list of entries it cannot be said.
 */
function answered(context: CodeContext, id: string): readonly EnableClause[] | undefined {
  const { carried } = fhirKindOf(wordedItem(context.content, id).item);
  if (carried === "group") return undefined;
  const notSureToo = carried === "integer-or-not-sure" ? [exists(notSureLinkId(id), true)] : [];
  return [exists(id, true), ...notSureToo];
}

function has(context: CodeContext, id: string, value: string): EnableClause | undefined {
  const { item, words } = wordedItem(context.content, id);
  switch (fhirKindOf(item).carried) {
    case "string":
      return { question: id, operator: "=", answerString: value };
    case "date":
      return { question: id, operator: "=", answerDate: value };
    case "integer-or-not-sure":
      return value === notSure ? exists(notSureLinkId(id), true) : undefined;
    case "integer":
    case "group":
      return undefined;
    case "coding":
    case "coding-or-words":
      return {
        question: id,
        operator: "=",
        answerCoding: codingOf(context, { item, words, linkId: id }, value),
      };
  }
}

function valuesOf(context: CodeContext, leaf: Leaf): readonly string[] {
  if ("includes" in leaf) return [leaf.includes];
  if ("includesAny" in leaf) return leaf.includesAny;
  // A list never equals one id, however few it holds.
  const { item } = wordedItem(context.content, leaf.item);
  return "equals" in leaf && !kindOf(item).isList ? [leaf.equals] : [];
}

/**
 * The clauses of which any must hold for a condition on one item; undefined where R4 has none: of a
 * count of two or more, and of a list of entries.
 */
export function anyOf(context: CodeContext, leaf: Leaf): readonly EnableClause[] | undefined {
  if ("answered" in leaf) return answered(context, leaf.item);
  if ("countAtLeast" in leaf) {
    return leaf.countAtLeast === 1 ? answered(context, leaf.item) : undefined;
  }
  if ("atLeast" in leaf) {
    return [{ question: leaf.item, operator: ">=", answerInteger: leaf.atLeast }];
  }
  const clauses = valuesOf(context, leaf).map((value) => has(context, leaf.item, value));
  const said = clauses.filter((clause) => clause !== undefined);
  return said.length === clauses.length && said.length > 0 ? said : undefined;
}

/**
 * The clauses of which any must hold for another one not to. Readers of R4 differ on whether "!=" and
 * "<" hold of an unanswered item, and ours must: so that is said apart.
 */
export function opposite(clause: EnableClause): readonly EnableClause[] {
  if (clause.operator === "exists") return [exists(clause.question, !clause.answerBoolean)];
  const unanswered = exists(clause.question, false);
  return "answerInteger" in clause
    ? [unanswered, { ...clause, operator: "<" }]
    : [unanswered, { ...clause, operator: "!=" }];
}
