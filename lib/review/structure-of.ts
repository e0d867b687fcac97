import type { Content } from "@/lib/questionnaire/content";

type Structured = { readonly sources?: readonly string[] };

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

/**
 * The entry of the content's structure that words hang on, found by name: the words of "numberWords"
 * under an id hang on the entry of "numbers" with that id, and words that stand in the structure
 * itself hang on their own place.
 */
export function structureOf(
  content: Content,
  root: string,
  id: string | undefined,
): Structured | undefined {
  const byName: { readonly [name: string]: unknown } = content;
  const names = [root, root.replace(/Words$/, "s"), root.replace(/Words$/, "")];
  const found = names
    .flatMap((name) => {
      const list = byName[name];
      if (!Array.isArray(list)) return [];
      return list.filter((one, at) => isObject(one) && (one["id"] === id || String(at) === id));
    })
    .find((one) => isObject(one) && isTexts(one["sources"]));
  return found;
}
