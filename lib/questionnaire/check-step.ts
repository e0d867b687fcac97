import * as z from "zod/mini";
import type { AnswerValue } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { itemSchema, type SchemaContext } from "@/lib/form/item-schema";
import { candidate, entryCandidates, placesGiven } from "@/lib/form/read-fields";
import { fill } from "@/lib/words/fill";

/** What is wrong with one field, as an instruction. `field` is the name of the control to mend. */
export type Problem = { readonly item: string; readonly field: string; readonly message: string };

/** The values that passed, by item id, and the problems of those that did not. */
export type CheckedStep = {
  readonly values: { readonly [itemId: string]: AnswerValue };
  readonly problems: readonly Problem[];
};

/** The control an issue belongs to: entries are numbered as in the form, a date begins at its day. */
function fieldOf(asked: AskedItem, raw: RawFields, path: readonly PropertyKey[]): string {
  const { item, options } = asked;
  if (item.kind === "date") return `${item.id}.day`;
  if (item.kind === "top-questions") {
    return `${item.id}.${placesGiven(item.id, options, raw)[0]?.option ?? options[0] ?? ""}`;
  }
  if (item.kind !== "entries") return item.id;
  const [index, field] = path;
  const number = typeof index === "number" ? entryCandidates(item, raw)[index]?.number : 0;
  return `${item.id}.${number ?? 0}.${String(field ?? item.fields[0]?.id)}`;
}

function samePlaces(asked: AskedItem, raw: RawFields, { errors }: SchemaContext): Problem[] {
  const { item, options } = asked;
  if (item.kind !== "top-questions") return [];
  const given = placesGiven(item.id, options, raw);
  const allowed = Array.from({ length: item.atMost }, (_, index) => String(index + 1));
  return given.flatMap(({ option, place }, index) => {
    const field = `${item.id}.${option}`;
    if (!allowed.includes(place)) return [{ item: item.id, field, message: errors.unknownOption }];
    const taken = given.slice(0, index).some((earlier) => earlier.place === place);
    return taken ? [{ item: item.id, field, message: fill(errors.samePlace, { place }) }] : [];
  });
}

function required(asked: AskedItem, value: unknown, { errors }: SchemaContext): Problem[] {
  const { item } = asked;
  if (item.kind !== "choice" || !item.required || value !== undefined) return [];
  const message = item.options.length === 1 ? errors.consent : errors.chooseOne;
  return [{ item: item.id, field: item.id, message }];
}

function checkItem(asked: AskedItem, raw: RawFields, context: SchemaContext) {
  const value = candidate(asked, raw);
  const early = [...samePlaces(asked, raw, context), ...required(asked, value, context)];
  if (early.length > 0 || value === undefined) return { value: undefined, problems: early };
  const parsed = z.safeParse(itemSchema(asked, context), value);
  if (parsed.success) return { value: parsed.data as AnswerValue, problems: [] };
  const byField = new Map<string, Problem>();
  for (const issue of parsed.error.issues) {
    const field = fieldOf(asked, raw, issue.path);
    if (!byField.has(field)) {
      byField.set(field, { item: asked.item.id, field, message: issue.message });
    }
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
