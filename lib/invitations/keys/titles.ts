import { folded } from "./fold";

const titles: ReadonlySet<string> = new Set(
  ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Sr", "Sra", "Srta", "Don", "Doña"].map(folded),
);

/** The words of a search that are no titles, which may be none: some titles are names as well. */
export const withoutTitles = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !titles.has(folded(word)));
