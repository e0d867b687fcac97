import * as z from "zod/mini";
import { fill } from "@/lib/words/fill";
import type { FormMessages } from "@/lib/words/messages";
import type { AskedItem } from "./asked-item";
import { dateProblem } from "./calendar-date";
import type { EntriesItem, Field } from "./item";
import { hasHiddenCharacters, typedLength } from "./typed-text";

/** What the schemas need besides the item: the words of errors, and today's date (YYYY-MM-DD). */
export type SchemaContext = { readonly errors: FormMessages["errors"]; readonly today: string };

/** The answer that says "not sure" on a scale; choices have an option of the same id. */
export const notSure = "not-sure";

/** A one-element check; zod/mini has no method chains. */
const rule = <T>(holds: (value: T) => boolean, message: string) =>
  z.refine<T>((value) => holds(value), message);

function text(atMost: number, { errors }: SchemaContext) {
  return z.string().check(
    rule((value) => !hasHiddenCharacters(value), errors.hidden),
    z.superRefine((value, context) => {
      const over = typedLength(value) - atMost;
      if (over > 0) {
        const message = fill(errors.tooLong, { over, max: atMost });
        context.addIssue({ code: "custom", message });
      }
    }),
  );
}

const oneOf = (options: readonly string[], message: string) => z.enum([...options], message);

function someOf(
  options: readonly string[],
  limits: { readonly exclusive?: readonly string[]; readonly atMost?: number },
  { errors }: SchemaContext,
) {
  const { exclusive = [], atMost } = limits;
  return z.array(oneOf(options, errors.unknownOption)).check(
    rule((ids) => new Set(ids).size === ids.length, errors.unknownOption),
    rule((ids) => ids.length < 2 || !ids.some((id) => exclusive.includes(id)), errors.exclusive),
    rule(
      (ids) => atMost === undefined || ids.length <= atMost,
      fill(errors.tooMany, { max: atMost ?? 0 }),
    ),
  );
}

function entries(item: EntriesItem, context: SchemaContext) {
  const fields = Object.fromEntries(
    item.fields.map((field) => [field.id, z.optional(fieldSchema(field, context))]),
  );
  return z
    .array(z.strictObject({ id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)), ...fields }))
    .check(
      rule(
        (list) => list.length <= item.atMost,
        fill(context.errors.tooManyEntries, { max: item.atMost }),
      ),
      rule(
        (list) => new Set(list.map(({ id }) => id)).size === list.length,
        context.errors.unknownOption,
      ),
    );
}

function fieldSchema(field: Field, context: SchemaContext) {
  const { errors } = context;
  switch (field.kind) {
    case "choice":
      return oneOf(field.options, errors.unknownOption);
    case "choices":
      return someOf(field.options, field, context);
    case "scale":
      return z.union(
        [
          z.int().check(z.gte(0, errors.unknownOption), z.lte(10, errors.unknownOption)),
          z.literal(notSure),
        ],
        errors.unknownOption,
      );
    case "text":
      return text(field.atMost, context);
    case "number": {
      const message = fill(errors.number, { from: field.from, to: field.to });
      return z.int(message).check(z.gte(field.from, message), z.lte(field.to, message));
    }
  }
}

function date({ errors, today }: SchemaContext) {
  return z.string().check(
    z.superRefine((value, context) => {
      const problem = dateProblem(value, today);
      if (problem) context.addIssue({ code: "custom", message: errors[problem] });
    }),
  );
}

/** The schema of one stored answer; the form in the browser, the server and scripts all use it. */
export function itemSchema({ item, options }: AskedItem, context: SchemaContext) {
  switch (item.kind) {
    case "regions":
    case "ask":
    case "dropped-questions":
      return someOf(options, {}, context);
    case "top-questions":
      return someOf(options, { atMost: item.atMost }, context);
    case "main-region":
      return oneOf(options, context.errors.unknownOption);
    case "date":
      return date(context);
    case "entries":
      return entries(item, context);
    default:
      return fieldSchema(item, context);
  }
}
