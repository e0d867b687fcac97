import type { Content } from "@/lib/edition/content";

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null;

const isText = (value: unknown): value is string => typeof value === "string";

/** The ids in a list of sources, or in several lists under names of their own. */
const idsIn = (sources: unknown): readonly string[] => {
  const lists = Array.isArray(sources)
    ? [sources]
    : isObject(sources)
      ? Object.values(sources)
      : [];
  return lists.flatMap((list) => (Array.isArray(list) ? list.filter(isText) : []));
};

/**
 * The sources of an entry of the content's structure, found by the name of its words: the words of
 * "numberWords" under an id hang on the entry of "numbers" with that id, and words that stand in the
 * structure itself hang on their own place. None where there is no such entry.
 */
export function sourcesInStructure(content: Content, root: string, id: string): readonly string[] {
  const byName: { readonly [name: string]: unknown } = content;
  const names = [root, root.replace(/Words$/, "s"), root.replace(/Words$/, "")];
  const entries = names
    .flatMap((name) => {
      const list = byName[name];
      return Array.isArray(list) ? list.map((entry, at) => ({ entry, at: String(at) })) : [];
    })
    .filter(({ entry, at }) => isObject(entry) && (entry["id"] === id || at === id));
  return [...new Set(entries.flatMap(({ entry }) => idsIn(entry.sources)))];
}
