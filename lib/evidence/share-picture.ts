/** How many out of 100, as a picture; `with` is null where that is not known. `words` always says it. */
export type SharePicture = {
  readonly title: string;
  readonly with: number | null;
  readonly outOf: 100;
  readonly words: string;
};
