import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contentFor } from "@/content";
import { answersJsonSchema } from "./answers-json-schema";

const written = new URL("../../docs/answers.schema.json", import.meta.url);
const content = contentFor("en");

test("docs/answers.schema.json is up to date (else run `tsx lib/commands/answers-schema.ts`)", () => {
  expect(JSON.parse(readFileSync(written, "utf8"))).toEqual(
    JSON.parse(JSON.stringify(answersJsonSchema(content))),
  );
});

test("every item of the form is in the schema with its question", () => {
  const properties = Object.entries(answersJsonSchema(content).properties ?? {});
  const items = content.steps.flatMap((step) => step.items.map(({ id }) => id));
  expect(properties.map(([id]) => id).toSorted()).toEqual(items.toSorted());
  for (const [, node] of properties) expect(node).toHaveProperty("description");
});

test("the schema says how long a text may be, inside entries too", () => {
  const { properties = {} } = answersJsonSchema(content);
  expect(properties).toMatchObject({
    name: { type: "string", maxLength: 100 },
    "own-questions": { maxItems: 10, items: { properties: { text: { maxLength: 300 } } } },
  });
});
