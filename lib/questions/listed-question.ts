export type ListedQuestion = {
  readonly id: string;
  readonly text: string;
  /** "Because you said ..."; a person's own question says that it is their own. */
  readonly because: string;
  /** Short names of the sources, empty for own questions. */
  readonly sources: readonly string[];
  /** The heading of the question's group, in words. */
  readonly group: string;
  /** "Your question 1" and so on, in the person's order; these come first. */
  readonly top?: string;
};
