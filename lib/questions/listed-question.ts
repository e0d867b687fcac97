export type ListedQuestion = {
  readonly id: string;
  readonly text: string;
  /** "Because you said ..."; a person's own question says that it is their own. */
  readonly because: string;
  /** Short names of the sources, empty for own questions. */
  readonly sources: readonly string[];
  /** The heading of the question's group, in words. */
  readonly group: string;
  /** Its place among the first five, in words; these come first, in their order. */
  readonly top?: string;
};

/** The same with what it is about in two or three words; the question itself where it has none. */
export type NamedQuestion = ListedQuestion & { readonly short: string };
