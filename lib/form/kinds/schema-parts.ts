import * as z from "zod/mini";
import { fill } from "@/lib/words/fill";
import type { SchemaContext } from "./kind";

/** A one-element check; zod/mini has no method chains. */
export const rule = <T>(holds: (value: T) => boolean, message: string) =>
  z.refine<T>((value) => holds(value), message);

/** One of several ids. */
export const oneOf = (options: readonly string[], { errors }: SchemaContext) =>
  z.enum([...options], errors.unknownOption);

/** Different ids of a list, those that stand alone without others. */
export function someOf(
  options: readonly string[],
  limits: { readonly exclusive?: readonly string[]; readonly atMost?: number },
  context: SchemaContext,
) {
  const { exclusive = [], atMost } = limits;
  const { errors } = context;
  return z.array(oneOf(options, context)).check(
    rule((ids) => new Set(ids).size === ids.length, errors.unknownOption),
    rule((ids) => ids.length < 2 || !ids.some((id) => exclusive.includes(id)), errors.exclusive),
    rule(
      (ids) => atMost === undefined || ids.length <= atMost,
      fill(errors.tooMany, { max: atMost ?? 0 }),
    ),
  );
}
