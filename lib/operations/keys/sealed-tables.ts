/** A sealed column, and where the revision that it was sealed for stands: a column, or always 1. */
export type SealedColumn = { readonly column: string; readonly revision: string | 1 };

/** The tables whose rows have a data key of their own, and what each key seals. */
export const sealedTables: readonly {
  readonly table: string;
  readonly columns: readonly SealedColumn[];
}[] = [
  {
    table: "Response",
    columns: [
      { column: "draft", revision: "revision" },
      { column: "submission", revision: "submissionRevision" },
    ],
  },
  { table: "Invitation", columns: [{ column: "sealed", revision: "revision" }] },
  { table: "SentSummary", columns: [{ column: "sealed", revision: 1 }] },
  { table: "FormDraft", columns: [{ column: "sealed", revision: 1 }] },
];
export type SealedTable = (typeof sealedTables)[number];
