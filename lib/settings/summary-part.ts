/** What of a summary can be asked for; the first is the default. */
export const summaryParts = ["visit", "answers", "known"] as const;

export type SummaryPart = (typeof summaryParts)[number];

/**
 * What is printed of one person's own summary: what goes to the visit, everything they answered, or
 * page 1 alone, as the desk prints it of everyone of a day.
 */
export type PersonalPart = "visit" | "answers" | "page-one";

/** The part that an address or an option names; undefined for anything else. */
export const asSummaryPart = (value: string | null | undefined): SummaryPart | undefined =>
  summaryParts.find((part) => part === value);
