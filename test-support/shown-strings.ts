import type { SummaryModel } from "@/lib/summary/model";

/** Not words to read: ids, settings, file properties, and templates filled when printed. */
const unread = new Set([
  "id",
  "region",
  "template",
  "document",
  "rulesFired",
  "language",
  "paper",
  "print",
  // Read aloud in place of a drawing; its parts stand in words beside it.
  "alt",
  // Said only where a page has no room for all of it.
  "briefly",
  "whenCut",
  "timelineSource",
]);
const filledLater = new Set(["contentVersion", "page", "unprintable", "none"]);

/** Every string of a model that a reader must find on the page, for tests. */
export function shownStrings(model: SummaryModel): readonly string[] {
  const collect = (node: unknown): readonly string[] => {
    if (typeof node === "string") return node === "" ? [] : [node];
    if (Array.isArray(node)) return node.flatMap(collect);
    if (typeof node !== "object" || node === null) return [];
    return Object.entries(node).flatMap(([key, inner]) =>
      unread.has(key) || filledLater.has(key) ? [] : collect(inner),
    );
  };
  const { name, ...overview } = model.overview;
  const none = Object.values(overview).flatMap((part) =>
    typeof part === "object" && "none" in part ? collect({ said: part.none }) : [],
  );
  const said = { ...model, overview };
  // Where it was given, the name stands at the head.
  return [...collect(said), ...none, ...(name.answered ? [] : collect(name)), model.document.title];
}
