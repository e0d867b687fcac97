/** An item that page 1 reports, with the item of the person's own words about it. */
export type ReportedItem = {
  readonly item: string;
  readonly words?: string;
  /** What was ticked of it stays whole, however little room there is; brands may go. */
  readonly kept?: "names" | "names without brands";
  /** Only these options of it; the others are reported elsewhere. */
  readonly options?: readonly string[];
};

/** A line of Safety: items that are read together, the one that decides whether there is any first. */
export type SafetyLine = {
  readonly id: string;
  readonly items: readonly [ReportedItem, ...ReportedItem[]];
  /** It is left out unless something was reported. */
  readonly whenReported?: true;
  /** What it is about among the words met anywhere: said where none of its items reports it. */
  readonly mentioned?: string;
};

/** Entries shown as a line each: the field that names an entry, and those said of it. */
export type ListedEntries = {
  readonly list: string;
  /** The item whose tick says that there was one. */
  readonly tried: string;
  readonly tick: string;
  readonly kind: string;
  readonly said: readonly string[];
};

/**
 * The items of the form that page 1 is made from, by what they are to a clinician. Values are ids of
 * items, or of fields inside the entries of the list beside them.
 */
export type PageOneItems = {
  readonly filledInBy: string;
  readonly helper: { readonly name: string; readonly relation: string };
  /** What can change what a clinician does first, after emergency signs; each stands in any case. */
  readonly safety: readonly SafetyLine[];
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
    /** The item whose tick says that there was one. */
    readonly tried: string;
    readonly tick: string;
    readonly when: string;
    /** The fields of the table's columns, in their order. */
    readonly columns: readonly string[];
  };
  readonly medicines: {
    readonly list: string;
    readonly columns: readonly string[];
    readonly name: string;
    /** How names begin of medicines whose rows are never cut, without accents; then the others. */
    readonly first: readonly string[];
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
    /** The kinds whose rows stand by themselves and are never cut. */
    readonly earlier: readonly string[];
    /** The other kinds, those a clinician asks for first at the start; the rest follow as entered. */
    readonly next: readonly string[];
  };
  readonly scans: ListedEntries;
  /** The steps whose choices say how much the pain gets in the way. */
  readonly dailyLife: readonly string[];
  /** Parts that list answers as they were reported, by the part's id. */
  readonly lists: { readonly [partId: string]: readonly ReportedItem[] };
};
