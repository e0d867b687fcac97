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
  const { blocks, medicines, topQuestions, treatments } = model.overview;
  const tables = [blocks, treatments, ...(medicines ? [medicines] : [])];
  const none = [
    ...tables.flatMap((table) => (table.rows.length === 0 ? [table.none] : [])),
    ...(topQuestions.lines.length === 0 ? [topQuestions.none] : []),
  ];
  return [...collect(model), ...none, model.document.title];
}
