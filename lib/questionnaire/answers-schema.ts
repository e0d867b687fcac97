import * as z from "zod/mini";
import type { Answers } from "./answers";
import type { Content } from "./content";
import { itemSchema, type SchemaContext } from "./item-schema";

/**
 * The schema of a whole answers object as a script or the vault hands it over. Unknown items and
 * options are refused. Options that depend on other answers allow every id they could ever have;
 * `prune` then drops what these answers do not reach.
 */
export function answersSchema(content: Content, today: string): z.ZodMiniType<Answers, unknown> {
  const context: SchemaContext = { errors: content.messages.errors, today };
  const regions = content.regions.map((region) => region.id);
  const questions = content.questions.map((question) => question.id);
  const rows = content.comparison.flatMap((group) => group.rows.map((row) => row.id));
  const items = content.steps.flatMap((step) => step.items);
  const shape = Object.fromEntries(
    items.map((item) => {
      if (item.kind === "top-questions") return [item.id, z.optional(topQuestions(item.atMost))];
      const options = optionsEver(item.kind, { regions, questions, rows });
      const asked = { item, options: options ?? ("options" in item ? item.options : []) };
      return [item.id, z.optional(itemSchema(asked, context))];
    }),
  );
  return z.strictObject(shape) as z.ZodMiniType<Answers, unknown>;
}

/** Question ids or the ids of the person's own questions, so any readable id is possible. */
const topQuestions = (atMost: number) =>
  z.array(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/))).check(z.maxLength(atMost));

function optionsEver(
  kind: string,
  every: {
    readonly regions: readonly string[];
    readonly questions: readonly string[];
    readonly rows: readonly string[];
  },
): readonly string[] | undefined {
  if (kind === "regions" || kind === "main-region") return every.regions;
  if (kind === "dropped-questions") return every.questions;
  return kind === "ask" ? every.rows : undefined;
}
