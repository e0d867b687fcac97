import * as z from "zod/mini";
import type { Content } from "@/lib/edition/content";
import { perKind } from "@/lib/form/by-kind";
import type { Item } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";
import { answersSchema } from "@/lib/questionnaire/answers-schema";

/** The part of JSON Schema that is written here. */
const schemaNode = z.looseObject({
  type: z.optional(z.string()),
  properties: z.optional(z.record(z.string(), z.unknown())),
  items: z.optional(z.unknown()),
});
type SchemaNode = z.infer<typeof schemaNode>;

/** A node with what the schema cannot say by itself: the question, and how long a text may be. */
function described(node: unknown, item: Item, words: AnyItemWords | undefined): SchemaNode {
  const schema = schemaNode.parse(node);
  const label = words === undefined ? {} : { description: words.label };
  return { ...label, ...schema, ...limits(item, schema, words) };
}

const nothing = () => ({});
const maxItems = ({ atMost }: { readonly atMost?: number }) =>
  atMost === undefined ? {} : { maxItems: atMost };

/** What the schema of a kind of answer cannot say by itself. */
const limits = perKind<[SchemaNode, AnyItemWords | undefined], SchemaNode>({
  choice: nothing,
  choices: maxItems,
  scale: nothing,
  text: ({ atMost }) => ({ maxLength: atMost }),
  number: nothing,
  date: () => ({ format: "date" }),
  regions: nothing,
  "main-region": nothing,
  ask: nothing,
  "dropped-questions": nothing,
  "top-questions": maxItems,
  entries: (item, schema, words) => {
    const entry = schemaNode.parse(schema.items);
    const fields = item.fields.map((field) => [
      field.id,
      described(entry.properties?.[field.id], field, words?.fields?.[field.id]),
    ]);
    const properties = { ...entry.properties, ...Object.fromEntries(fields) };
    return { ...maxItems(item), items: { ...entry, properties } };
  },
});

/**
 * The JSON Schema of an answers file, made from the schemas the form itself uses, with each
 * question's words. Rules a schema cannot state (options that stand alone, dates in the past) are
 * checked by the command.
 */
export function answersJsonSchema(content: Content): SchemaNode {
  // Dates are compared with the day of the check, which is no part of the JSON Schema.
  const schema = schemaNode.parse(z.toJSONSchema(answersSchema(content, "2000-01-01")));
  const properties = content.steps.flatMap((step) =>
    step.items.map((item: Item) => [
      item.id,
      described(schema.properties?.[item.id], item, content.stepWords[step.id]?.items[item.id]),
    ]),
  );
  return {
    $schema: schema["$schema"],
    title: "Answers to the Ready to Ask questionnaire",
    description: "Every item may be left out. Ids are stable; nothing is stored by position.",
    ...schema,
    properties: Object.fromEntries(properties),
  };
}
