import type { Titled } from "./page-words";

/** The words of the page about the product, part by part. */
export type AboutWords<PartId extends string = string> = {
  readonly title: string;
  /**
   * {version}, {published}, {reviewBy}, {reviewers}: of the edition; what is empty is left out. Under the name of each reading formula: what
   * the hardest page measures on it.
   */
  readonly parts: { readonly [Id in PartId]: Titled };
  readonly sources: Titled & {
    readonly link: string;
    readonly article: Titled;
    readonly outside: Titled;
    readonly house: Titled;
  };
  readonly standardsLink: string;
  readonly back: string;
};
