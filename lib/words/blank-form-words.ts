type Lines = { readonly [stepId: string]: readonly string[] };
type ByItem = { readonly [itemId: string]: string };

/** How a condition is said. {question}: its number or name; {options}: quoted; {count}, {value}: figures. */
export type ConditionWords = {
  /** {clause} */
  readonly step: string;
  readonly question: string;
  /** {question} */
  readonly answered: string;
  readonly notAnswered: string;
  /** {options}, {question} */
  readonly ticked: string;
  readonly notTicked: string;
  /** {options}, {question}: said of a list of which nearly every option counts. */
  readonly tickedOther?: string;
  /** {from}, {to}: years. */
  readonly age: string;
  /** {count}, {question} */
  readonly tickedAtLeast: string;
  /** {value}, {question} */
  readonly atLeast: string;
  /** {option} */
  readonly quoted: string;
  /** {one}, {other} */
  readonly and: string;
  readonly or: string;
  /** {question}, {clause}: said of one entry of a list. A form without it leaves such things unsaid. */
  readonly someEntry?: string;
  /** {clause}: the opposite of what has no words of its own. Without it that is left unsaid too. */
  readonly notThat?: string;
  /** {clause}: clauses joined inside another; as they are without it. */
  readonly group?: string;
};

/** What only the paper form says; all else comes from the content of the form on screen. */
export type BlankFormWords = {
  readonly title: string;
  readonly subject: string;
  /** {phone} */
  readonly how: readonly string[];
  readonly sheet: { readonly name: string; readonly dateOfBirth: string };
  /** {number} */
  readonly call: string;
  readonly tickOne: string;
  readonly writePlace: string;
  /** {entry}, {number} */
  readonly entry: string;
  /** {label}, {hint} */
  readonly fieldHint: string;
  readonly more: string;
  readonly noRecommendation: string;
  readonly unprintable: string;
  readonly conditions: ConditionWords & {
    /** {clause}, {from}, {to}: said once of questions that follow each other. */
    readonly questions: string;
  };
  /** Said in place of what the screen says, where that is about the screen. */
  readonly intros: Lines;
  /** The same where the head of every sheet says whose form it is. */
  readonly filledIn: Lines;
  readonly labels: ByItem;
  readonly hints: ByItem;
  /** Items that set the screen's own output, or show again what an earlier sheet shows. */
  readonly notOnPaper: readonly string[];
};
