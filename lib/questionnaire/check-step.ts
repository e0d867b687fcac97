import * as z from "zod/mini";
import type { AnswerValue } from "@/lib/form/answers";
import { type AskedItem, placed } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { kindOf } from "@/lib/form/kinds";
import type { SchemaContext } from "@/lib/form/kinds/kind";

/** What is wrong with one field, as an instruction. `field` is the name of the control to fix. */
export type Problem = { readonly item: string; readonly field: string; readonly message: string };

/** The values that passed, by item id, and the problems of those that did not. */
export type CheckedStep = {
  readonly values: { readonly [itemId: string]: AnswerValue };
  readonly problems: readonly Problem[];
};

function checkItem(one: AskedItem, raw: RawFields, context: SchemaContext) {
  const kind = kindOf(one.item);
  const asked = placed(one);
  const item = one.item.id;
  const early = kind.problems(asked, raw, context).map((problem) => ({ item, ...problem }));
  const value = kind.read(asked, raw);
  if (early.length > 0 || value === undefined) return { value: undefined, problems: early };
  const parsed = z.safeParse(kind.schema(asked, context), value);
  if (parsed.success) return { value: parsed.data as AnswerValue, problems: [] };
  const byField = new Map<string, Problem>();
  for (const { path, message } of parsed.error.issues) {
    const field = kind.fieldAt(asked, raw, path);
    if (!byField.has(field)) byField.set(field, { item, field, message });
  }
  return { value: undefined, problems: [...byField.values()] };
}

/** Checks a whole step. The browser and the server call this same function on the same fields. */
export function checkStep(
  asked: readonly AskedItem[],
  raw: RawFields,
  context: SchemaContext,
): CheckedStep {
  const checked = asked.map((one) => ({ id: one.item.id, ...checkItem(one, raw, context) }));
  const passed = checked.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]]));
  return {
    values: Object.fromEntries(passed),
    problems: checked.flatMap(({ problems }) => problems),
  };
}
