/** A row of what the web article says, beside what other sources say of the same. */
export type ArticleRow = {
  readonly id: string;
  readonly title: string;
  /** In the group's fixed option order. `sources` are numbers into the source list, as "[3]". */
  readonly cells: readonly { readonly text: string; readonly sources: string }[];
  readonly conflicts: readonly string[];
  /** The questions that the conflicts lead to, as they are said below them. */
  readonly asks?: readonly string[];
};

/** A list of sources as it stands at the end of a page. */
export type SourceItems = {
  readonly heading: string;
  readonly items: readonly {
    readonly number: string;
    readonly text: string;
    readonly url?: string;
    /** What kind of study or page it is, and how it was read. */
    readonly certainty?: string;
    /** The language of the text, where it is not the reader's. */
    readonly language?: string;
  }[];
};

/** All that the web article says, row by row: the same for everyone. */
export type ArticleView = {
  readonly heading: string;
  readonly intro: readonly string[];
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly options: readonly string[];
    readonly rows: readonly ArticleRow[];
  }[];
  readonly conflictsHeading: string;
  readonly sources: SourceItems;
};
