/** Answers that raise no question of their own, and why none of them should. */
export type QuietAnswer = {
  /** Ids of items, or of a field of an entry as "treatments.year". */
  readonly items: readonly string[];
  /** Options, or levels of a scale; absent where it is every answer to the item. */
  readonly options?: readonly string[];
  readonly why: string;
};

/** Options that raise nothing wherever no rule names them. */
export const quietEverywhere: { readonly [option: string]: string } = {
  none: "It says that there is nothing to ask about.",
  "not-sure":
    "It is not read as a yes or a no. Where not knowing matters before the day, a rule names it.",
};

const daily = [
  "life-moving",
  "life-sleep",
  "life-work",
  "life-self-care",
  "life-people",
  "life-mood",
  "life-enjoy",
  "face-talking",
  "face-eating",
  "face-touch",
] as const;

/** Every other answer before the list of questions raises one, or changes which are raised. */
export const quietAnswers: readonly QuietAnswer[] = [
  { items: ["name", "date-of-birth", "helper-name"], why: "It says who, not how they are." },
  { items: ["filled-in-by"], options: ["me"], why: "Nobody helps who could be asked about." },
  {
    items: ["helper-relation"],
    options: ["partner", "family", "friend", "carer", "other"],
    why: "That someone helps raises the question; who it is does not change it.",
  },
  {
    items: ["main-place"],
    why: "The places raise questions; this says which is the worst of them.",
  },
  { items: ["spreads"], options: ["no"], why: "It says that there is nothing to ask about." },
  {
    items: ["pain-duration"],
    options: ["3-to-12-months"],
    why: "No source tells these people apart; shorter and longer raise a question each.",
  },
  {
    items: ["pain-start"],
    options: ["slowly"],
    why: "No source looks for a cause in a slow start.",
  },
  {
    items: ["pain-pattern"],
    options: ["constant"],
    why: "No source tells it apart; peaks, and pain that comes and goes, raise a question.",
  },
  {
    items: ["pain-quality"],
    options: ["aching", "sharp", "stabbing", "throbbing", "tight", "other"],
    why: "No source ties these words to a nerve or to a treatment.",
  },
  { items: ["pain-words"], why: "Free words about the pain go to the clinician as they are." },
  {
    items: ["pain-now", "pain-average", "pain-worst"],
    options: ["0", "1", "2", "3", "4", "5", "6", "7"],
    why: "Only very strong pain asks what can help until the decision; page 1 has every number.",
  },
  {
    items: ["life-moving"],
    options: ["quite-a-lot", "very-much"],
    why: "Only who cannot move, or says so among their needs, asks how to get on to the table.",
  },
  {
    items: ["ready-names", "ready-options", "ready-risks"],
    options: ["clear", "partly", "unclear"],
    why: "It tells the clinician where to begin; the words beside it raise the question.",
  },
  {
    items: ["ready-decides"],
    options: ["me-alone", "partner", "family", "friend", "other"],
    why: "It says who decides, which is theirs to say and nothing to ask.",
  },
  { items: ["pain-best"], why: "The strongest pain raises the question; page 1 has the least." },
  { items: daily, options: ["not-at-all", "a-little"], why: "It hardly gets in the way." },
  {
    items: ["pain-years", "face-signs"],
    why: "It goes to the clinician as it is, on page 1 or at once by phone.",
  },
  {
    items: ["blood-thinners-why", "stent-or-clot-recent"],
    why: "The blood thinner raises the question; why it is taken stands beside it on page 1.",
  },
  { items: ["driver-home"], options: ["yes"], why: "There is nothing to ask about." },
  { items: ["pregnant"], options: ["no", "does-not-apply"], why: "There is nothing to ask about." },
  {
    items: ["hospital-stay", "smoking", "opioids"],
    options: ["no"],
    why: "There is nothing to ask about.",
  },
  {
    items: ["treatments.what", "treatments.year", "treatments.how-long"],
    why: "A detail of a treatment whose kind, help or end raises the question.",
  },
  { items: ["told-nerve"], why: "Everyone asks which exact nerve, as the first question." },
  { items: ["told-by", "told-word-other"], why: "It says who spoke, not what about." },
  {
    items: ["statement-names", "statement-coming-back", "statement-undo", "statement-neither"],
    why: "The page after it offers the question; only the person puts it on the list.",
  },
];
