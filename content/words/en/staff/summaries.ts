/** Several summaries in one file. */
export const summariesWords = {
  title: "Summaries",
  /** {number}: the bookmark of a summary without a name. */
  unnamed: "Summary {number}",
} as const;
