/** A text in each language, by its code. */
type InLanguages = { readonly [language: string]: string };

/** Someone who read an edition and lets us name them. */
export type Reviewer = {
  readonly name: string;
  /** Such as "consultant in pain medicine". */
  readonly role: InLanguages;
  /** The day (ISO) they signed. */
  readonly date: string;
  /** What they looked at, such as "the grid of the face". */
  readonly lookedAt: InLanguages;
  /** They are a clinician and signed every page: the edition may be called reviewed. */
  readonly all: boolean;
};

/** A reviewer in one language. */
export type NamedReviewer = {
  readonly name: string;
  readonly role: string;
  readonly date: string;
  readonly lookedAt: string;
};

/** Whether an edition is reviewed follows from who has read it. */
export const isReviewed = (reviewers: readonly Reviewer[]): boolean =>
  reviewers.some(({ all }) => all);

/** Reviewers in a language. What is not there in it stands as it was given first. */
export const namedReviewers = (
  reviewers: readonly Reviewer[],
  language: string,
): readonly NamedReviewer[] =>
  reviewers.map(({ name, role, date, lookedAt }) => ({
    name,
    role: role[language] ?? Object.values(role)[0] ?? "",
    date,
    lookedAt: lookedAt[language] ?? Object.values(lookedAt)[0] ?? "",
  }));
