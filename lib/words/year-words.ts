/** How a language says when something was, for reading what people write. Patterns match whole words. */
export type YearWords = {
  /** The language whose names of months are read. */
  readonly months: string;
  /** Short names of months beside those that every computer knows, with their place from 0. */
  readonly shortMonths: { readonly [name: string]: number };
  /** Words between a month and its year, such as "of". */
  readonly beforeYear: readonly string[];
  /** Patterns of a decade; the only group is its first year, in two or four digits. */
  readonly decades: readonly string[];
  /** Patterns that say that it goes on. */
  readonly stillSo: readonly string[];
};
