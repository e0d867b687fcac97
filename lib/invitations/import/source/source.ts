/** A row of a file: the line it begins on, and its cells; null when its quotation mark never ends. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] | null };

/** How the bytes of a file were read, for staff to check. */
export type SourceFacts =
  | { readonly kind: "text"; readonly encoding: Encoding; readonly delimiter: string }
  | {
      readonly kind: "sheet";
      readonly sheet: string;
      /** Sheets with rows that are not read. */
      readonly otherSheets: readonly string[];
    };

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "pasted";

/** A file as rows of cells, before anyone asks what the cells mean. */
export type SourceTable = {
  readonly facts: SourceFacts;
  readonly rows: readonly TableRow[];
};

/** Kinds of file that are not read, each with its own way out. */
export const unreadKinds = [
  "old-excel",
  "open-document",
  "binary-excel",
  "pdf",
  "html",
  "json",
  "xml",
  "zip",
  "locked",
  "broken-sheet",
  "sheet-too-large",
  "too-wide",
  "not-text",
] as const;
export type UnreadKind = (typeof unreadKinds)[number];

/** Why the bytes of a file could not be made rows. */
export type SourceProblem =
  | { readonly kind: UnreadKind }
  | { readonly kind: "empty" }
  | { readonly kind: "too-many"; readonly rows: number };

/** The most rows that are taken at once, without the headers. */
export const mostRows = 10_000;

/** Rows above the headers and notes below the last person, which are nobody. */
export const mostOtherRows = 100;
