/** The parts of page 1 below its head, in the order a clinician needs them. */
export const overviewParts = [
  "knowFirst",
  "bodyMap",
  "scales",
  "topQuestions",
  "matters",
  "blocks",
  "medicines",
  "treatments",
  "dailyLife",
  "pain",
] as const;

export type OverviewPartId = (typeof overviewParts)[number];

/** Parts above each other, in a column that takes a share of the width of its band. */
export type Column = { readonly share: number; readonly parts: readonly OverviewPartId[] };

/** Columns side by side; bands stand above each other. */
export type Band = readonly Column[];

export type Arrangement = readonly Band[];

/** One or two parts to a band, so that reading across and down keeps the order of urgency. */
export const inBands: Arrangement = [
  [
    { share: 0.56, parts: ["knowFirst"] },
    { share: 0.44, parts: ["bodyMap"] },
  ],
  [
    { share: 0.44, parts: ["scales"] },
    { share: 0.56, parts: ["topQuestions"] },
  ],
  [
    { share: 0.5, parts: ["matters"] },
    { share: 0.5, parts: ["blocks"] },
  ],
  [{ share: 1, parts: ["medicines"] }],
  [{ share: 1, parts: ["treatments"] }],
  [
    { share: 0.5, parts: ["dailyLife"] },
    { share: 0.5, parts: ["pain"] },
  ],
];

/** What summaries of template 1 were cut for; a full one does not fit in bands. */
export const inTwoColumns: Arrangement = [
  [
    { share: 0.5, parts: ["knowFirst", "pain", "dailyLife", "matters"] },
    { share: 0.5, parts: ["bodyMap", "scales", "topQuestions", "blocks"] },
  ],
  [{ share: 1, parts: ["medicines", "treatments"] }],
];

/** Large print: every part over the whole width. */
export const inOneColumn: Arrangement = overviewParts.map((part) => [{ share: 1, parts: [part] }]);

/** The widths of a band's columns in points. */
export function columnWidths(band: Band, width: number, gap: number): readonly number[] {
  const room = width - gap * (band.length - 1);
  return band.map(({ share }) => room * share);
}
