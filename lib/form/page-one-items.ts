/** An item that page 1 reports, with the item of the person's own words about it. */
export type ReportedItem = {
  readonly item: string;
  readonly words?: string;
  /** What was ticked of it stays whole, however little room there is; brands may go. */
  readonly kept?: "names" | "names without brands";
};

/**
 * The items of the form that page 1 is made from, by what they are to a clinician. Values are ids of
 * items, or of fields inside the entries of the list beside them.
 */
export type PageOneItems = {
  readonly filledInBy: string;
  readonly helper: { readonly name: string; readonly relation: string };
  readonly bloodThinners: ReportedItem;
  /** What can change what a clinician does first, after blood thinners, in this order. */
  readonly knowFirst: readonly ReportedItem[];
  readonly bodyMap: {
    readonly places: string;
    readonly main: string;
    readonly spreads: string;
    readonly spreadsTo: string;
  };
  /** 0 to 10, in the order shown. */
  readonly scales: readonly [string, ...string[]];
  readonly matters: {
    readonly other: string;
    readonly worries: string;
    readonly doAgain: string;
  };
  readonly blocks: {
    readonly list: string;
    readonly number: string;
    readonly when: string;
    /** The fields of the table's columns, in their order. */
    readonly columns: readonly string[];
  };
  readonly medicines: {
    readonly list: string;
    readonly columns: readonly string[];
    readonly others: string;
  };
  readonly treatments: {
    readonly list: string;
    readonly tried: string;
    readonly kind: string;
    readonly what: string;
    readonly when: string;
    readonly helped: string;
    /** The options of `helped` from none to most. */
    readonly degrees: readonly string[];
    readonly howLong: string;
    readonly problems: string;
    readonly stopped: string;
  };
  /** The steps whose choices say how much the pain gets in the way. */
  readonly dailyLife: readonly string[];
  /** Parts that list answers as they were reported, by the part's id. */
  readonly lists: { readonly [partId: string]: readonly ReportedItem[] };
};
