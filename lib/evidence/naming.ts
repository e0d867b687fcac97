import type { Claims, PublishedSource, Told } from "./place";

/** One row of the article's table: what it says of each word, and what published sources say beside it. */
export type NamingRow = {
  readonly id: string;
  readonly neurotomy: Claims;
  readonly rhizotomy: Claims;
  readonly published: Claims;
};

/** The page that comes before any grid: what the two words are used for. */
export type Naming = {
  /** That the words are used for many treatments. */
  readonly opens: Claims;
  /** What they mean at the small joints of the spine. */
  readonly spine: Claims;
  /** Says once which article the table is from, and what it is called from then on. */
  readonly article: Claims;
  readonly rows: readonly NamingRow[];
  /** The first question for everyone. */
  readonly asks: string;
  readonly sources: readonly PublishedSource[];
};

/** The words that the naming page needs in each language: a missing or unknown one does not type-check. */
export type NamingWordsOf<N extends Naming> = {
  readonly title: string;
  readonly opens: Told<N["opens"]>;
  readonly spine: Told<N["spine"]>;
  readonly article: Told<N["article"]>;
  /** The heads of the table: the row, then what each column holds. */
  readonly heads: {
    readonly row: string;
    readonly neurotomy: string;
    readonly rhizotomy: string;
    readonly published: string;
    /** Heads of what is folded: the words at other places, and the table. */
    readonly places: string;
    readonly table: string;
  };
  readonly rows: {
    readonly [R in N["rows"][number] as R["id"]]: {
      readonly title: string;
      readonly neurotomy: Told<R["neurotomy"]>;
      readonly rhizotomy: Told<R["rhizotomy"]>;
      readonly published: Told<R["published"]>;
    };
  };
};

/** The words of any naming page. */
export type NamingWords = {
  readonly title: string;
  readonly opens: { readonly [claim: string]: string };
  readonly spine: { readonly [claim: string]: string };
  readonly article: { readonly [claim: string]: string };
  readonly heads: {
    readonly row: string;
    readonly neurotomy: string;
    readonly rhizotomy: string;
    readonly published: string;
    /** Heads of what is folded: the words at other places, and the table. */
    readonly places: string;
    readonly table: string;
  };
  readonly rows: {
    readonly [row: string]: {
      readonly title: string;
      readonly neurotomy: { readonly [claim: string]: string };
      readonly rhizotomy: { readonly [claim: string]: string };
      readonly published: { readonly [claim: string]: string };
    };
  };
};
