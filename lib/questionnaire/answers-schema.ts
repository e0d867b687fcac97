import * as z from "zod/mini";
import type { Content } from "@/lib/edition/content";
import type { Answers } from "@/lib/form/answers";
import { placed } from "@/lib/form/asked-item";
import type { Item } from "@/lib/form/item";
import { kindOf } from "@/lib/form/kinds";
import type { SchemaContext } from "@/lib/form/kinds/kind";
import { optionsOf } from "./item-options";

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
      const asked = placed({ item, options: optionsOf(item).ever(content, item) });
      return [item.id, z.optional(kindOf(item).schemaEver(asked, context))];
    }),
  );
  return z.strictObject(shape) as z.ZodMiniType<Answers, unknown>;
}
