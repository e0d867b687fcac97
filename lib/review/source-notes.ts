import type { Content } from "@/lib/edition/content";
import type { ReviewSource } from "./booklet";

/**
 * The sources with these ids, each with what it says. A conflict is followed by the sources that
 * disagree.
 */
export function sourceNotes(content: Content, ids: readonly string[]): readonly ReviewSource[] {
  const byId = new Map(content.sources.map((source) => [source.id, source]));
  const withSides = ids.flatMap((id) => [id, ...(byId.get(id)?.between ?? [])]);
  return [...new Set(withSides)].map((id) => {
    const says = byId.get(id)?.says;
    const name = content.sourceNames[id] ?? id;
    return says === undefined ? { name } : { name: `${name} (${id})`, says };
  });
}

/** The same without what they say. */
export function sourceNamesOf(content: Content, ids: readonly string[]): readonly ReviewSource[] {
  return ids.map((id) => ({ name: `${content.sourceNames[id] ?? id} (${id})` }));
}
