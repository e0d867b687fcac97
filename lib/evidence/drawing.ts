/** A drawing of where a nerve lies. Its shapes are drawn by the components, its words are content. */
export type Drawing = {
  readonly id: string;
  readonly labels: readonly string[];
  readonly sources: {
    /** What the picture rests on. */
    readonly shows: readonly string[];
    /** What the words for a treatment at that place rest on. */
    readonly named: readonly string[];
  };
};

/** The words of one drawing; `shows` says in words all that its picture shows, labels included. */
export type DrawingWords = {
  readonly title: string;
  readonly shows: string;
  /** Which sources use which of the procedures' names for a treatment at that place. */
  readonly named: string;
  readonly labels: { readonly [label: string]: string };
};

/** The words of all drawings, and what is said before the first. */
export type DrawingsWords = {
  readonly heading: string;
  readonly intro: readonly string[];
  readonly items: { readonly [drawing: string]: DrawingWords };
};
