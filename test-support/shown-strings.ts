import type { Cell } from "@/lib/summary/facts";
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
  // Whom the clinic had down, and page 1 in another language than it is read in.
  "sentFor",
  "otherOverviews",
  // Read aloud in place of a drawing; its parts stand in words beside it.
  "alt",
  // Said only where a page has no room for all of it.
  "briefly",
  "whenCut",
]);
const filledLater = new Set(["contentVersion", "page", "unprintable", "none"]);

type Columns = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

const isTable = (node: object): node is Columns => "columns" in node && "rows" in node;

/** The names of columns with any words below them; in large print a cell stands after its name. */
const namesOf = ({ columns, rows }: Columns): readonly string[] =>
  columns.filter((_, at) => rows.some((cells) => cells[at]?.text !== ""));

/** Every string of a model that a reader must find on the page, for tests. */
export function shownStrings(model: SummaryModel): readonly string[] {
  const collect = (node: unknown): readonly string[] => {
    if (typeof node === "string") return node === "" ? [] : [node];
    if (Array.isArray(node)) return node.flatMap(collect);
    // A part of page 1 without anything is not shown; what was left open is named once for all.
    if (typeof node !== "object" || node === null || "empty" in node) return [];
    const read = isTable(node) ? { ...node, columns: namesOf(node) } : node;
    return Object.entries(read).flatMap(([key, inner]) =>
      unread.has(key) || filledLater.has(key) || (key === "skipped" && Array.isArray(inner))
        ? []
        : collect(inner),
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
