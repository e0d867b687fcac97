/** How many out of 100, as a picture. `words` says the same. */
export type SharePicture = {
  readonly title: string;
  readonly with: number;
  readonly outOf: 100;
  readonly words: string;
};
