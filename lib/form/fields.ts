/** Form fields as a browser sends them: each name with its values in order. */
export type RawFields = { readonly [fieldName: string]: readonly string[] };

/** Names of the controls every form has beside its questions. */
export const controlNames = {
  go: "go",
  from: "from",
  /** What the page was made of, and how often it has saved. */
  made: "made",
  sequence: "sequence",
  /** The sealed number of the link of an invited person, and who must be proved again. */
  link: "link",
  day: "day",
  month: "month",
  year: "year",
} as const;

/** The id of the element that carries a field, so that an error can link to it. */
export const fieldElementId = (fieldName: string): string => `f-${fieldName.replaceAll(".", "-")}`;

/**
 * The id of the control of one option of a field. No id of an item has two dashes in a row: that of a field
 * which is named after an option of another stays its own.
 */
export const optionElementId = (fieldName: string, option: string): string =>
  `${fieldElementId(fieldName)}--${option}`;

/** The first value sent under a name, or "". */
export const firstValue = (raw: RawFields, name: string): string => raw[name]?.[0] ?? "";
