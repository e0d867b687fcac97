/** The words of the letter, as the content holds them. */
export type LetterWords = {
  readonly title: string;
  readonly author: string;
  /** {day}, {time} */
  readonly lead: string;
  readonly openTitle: string;
  readonly open: readonly string[];
  /** What to do without a camera. After the one stands the site's address, after the other the code. */
  readonly typeTitle: string;
  readonly typeAddress: string;
  readonly typeCode: string;
  readonly needTitle: string;
  readonly need: readonly string[];
  readonly otherWayTitle: string;
  /** {phone} */
  readonly otherWay: readonly string[];
  readonly notWatchedTitle: string;
  /** {number}: whom to call in an emergency. */
  readonly notWatched: readonly string[];
  /** Follows the mark that stands for a character no typeface has. */
  readonly unprintable: string;
};
