/** Widths of a table's columns, in proportion to each other. */
export const tableColumns = {
  blocks: [6.1, 6.1, 5.4, 4.9, 4.8],
  medicines: [17, 14, 8, 17],
  treatments: [19, 8, 15, 18],
} as const;
