import * as z from "zod/mini";
import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import type { Item } from "@/lib/form/item";
import { itemSchema, type SchemaContext } from "@/lib/form/item-schema";
import { askables } from "./askables";

/**
 * The schema of a whole answers object as a script or the vault hands it over. Unknown items and
 * options are refused. Options that depend on other answers allow every id they could ever have;
 * `prune` then drops what these answers do not reach.
 */
export function answersSchema(content: Content, today: string): z.ZodMiniType<Answers, unknown> {
  const context: SchemaContext = { errors: content.messages.errors, today };
  const items: readonly Item[] = content.steps.flatMap((step) => step.items);
  const shape = Object.fromEntries(
    items.map((item) => {
      if (item.kind === "top-questions") return [item.id, z.optional(topQuestions(item.atMost))];
      const asked = { item, options: optionsEver(content, item) };
      return [item.id, z.optional(itemSchema(asked, context))];
    }),
  );
  return z.strictObject(shape) as z.ZodMiniType<Answers, unknown>;
}

/** Question ids or the ids of the person's own questions, so any readable id is possible. */
const topQuestions = (atMost: number) =>
  z.array(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/))).check(z.maxLength(atMost));

function optionsEver(content: Content, item: Item): readonly string[] {
  switch (item.kind) {
    case "regions":
    case "main-region":
      return content.regions.map((region) => region.id);
    case "dropped-questions":
      return content.questions.map((question) => question.id);
    case "ask":
      return askables(content, item).map(({ id }) => id);
    default:
      return "options" in item ? item.options : [];
  }
}
