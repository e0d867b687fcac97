import type { LinkWords } from "./link-words";

/** A heading and the paragraphs under it. */
export type Titled = { readonly title: string; readonly text: readonly string[] };

/** A heading and the one paragraph under it. */
type Headed = { readonly title: string; readonly text: string };

/** What a page says that waits until a document can be printed. */
export type WaitingWords = Titled & {
  /** It tries again by itself. {time}: in how long; {attempt} of {attempts} were made. */
  readonly again: string;
  /** It has tried {attempts} times and does so no more. */
  readonly noMore: string;
  /** For what was posted: press the button in {time}. */
  readonly later: string;
  readonly tryNow: string;
  /** Leads back, which ends the waiting. */
  readonly stop: string;
};

/** The words of the pages around the form. */
export type PageWords = {
  readonly product: string;
  readonly tagline: string;
  readonly front: Titled & {
    readonly start: string;
    readonly goOn: string;
    readonly startAgain: string;
    readonly whatYouGet: { readonly title: string; readonly points: readonly string[] };
    readonly privacy: { readonly title: string; readonly points: readonly string[] };
  };
  /** The first page of the library. */
  readonly library: Titled & { readonly back: string };
  /** The list of the form's parts. */
  readonly taskList: Headed & {
    readonly states: {
      readonly [S in "not-started" | "in-progress" | "done" | "optional"]: string;
    };
    readonly whole: string;
    /** {part} */
    readonly goOn: string;
    readonly short: Headed & { readonly start: string; readonly goOn: string };
    readonly finished: Headed & { readonly show: string };
  };
  readonly emergency: Titled & {
    /** Above the list of signs: that they count when new or worse, and since when. */
    readonly signsTitle: string;
    readonly now: Titled;
    /** `mark` stands after a sign for which a call today is enough. */
    readonly today: Titled & { readonly mark: string };
    readonly callTitle: string;
    readonly numbers: readonly { readonly place: string; readonly number: string }[];
    readonly crisisTitle: string;
    readonly crisis: readonly { readonly place: string; readonly number: string }[];
    readonly acknowledgeTitle: string;
    readonly acknowledgeText: string;
    readonly acknowledge: string;
    readonly backToForm: string;
    readonly sources: string;
    /** When a clinic says that someone looks, on pages of its own that would not speak of it otherwise. */
    readonly watched?: LinkWords["watched"];
  };
  readonly check: {
    readonly unresolved: string;
    /** {count}: of a part's questions. */
    readonly unanswered: string;
    readonly preview: string;
    readonly finish: string;
  };
  readonly summary: Titled & {
    readonly draftTitle: string;
    readonly draft: string;
    readonly older: string;
    readonly openPdf: string;
    /** On every other page of a person who finished. */
    readonly getPdf: string;
    readonly downloadPdf: string;
    readonly otherPaper: { readonly a4: string; readonly letter: string };
    /** Above what can be printed in place of what goes to the visit. */
    readonly otherParts: string;
    readonly parts: { readonly answers: string; readonly known: string };
    readonly otherPrint: { readonly normal: string; readonly large: string };
    readonly print: string;
    readonly changeAnswers: string;
    readonly none: Titled;
    readonly goToCheck: string;
  };
  readonly deletePage: Titled & { readonly confirm: string; readonly keep: string };
  readonly deleted: {
    readonly title: string;
    /** {record} and {time} */
    readonly proof: string;
    readonly remains: string;
    readonly nothing: string;
    readonly again: string;
  };
  /** Where two pages changed one answer in different ways. */
  readonly twoAnswers: Titled & {
    readonly saved: string;
    /** {time}: "at 10:42", or how long ago. */
    readonly savedAt: string;
    /** {time}: the same. */
    readonly typedAt: string;
    /** In the place of an entry that one page took out of its list. */
    readonly removed: string;
    readonly keep: string;
    /** On a page whose answer waits for the choice: what happened, and the way to it. */
    readonly notice: string;
    readonly choose: string;
  };
  /** What a page in mid-form says when it cannot save any more; nothing typed on it is lost yet. */
  readonly cannotSave: {
    /** Nothing is known of a form: its day is over, it was deleted, or the browser forgot it. */
    readonly dayOver: Titled;
    /** Other answers no longer lead to the step. */
    readonly notHere: Titled;
    readonly startNew: string;
    /** Above the texts of a page that could not be saved, where no script keeps them in their boxes. */
    readonly youWrote: string;
    /** Another form was begun in this browser since the page was opened. */
    readonly otherForm: Titled;
    /** An invited person's browser must be told who it is once more. */
    readonly proveAgain: Titled;
    readonly pressAgain: string;
    /** The 24 hours end soon. {minutes} */
    readonly endsSoon: string;
    /** The page that the person went back or on to in the browser's history cannot be had. */
    readonly away: string;
    readonly tryAgain: string;
  };
  readonly problems: {
    readonly noSession: Titled;
    readonly unavailable: Titled;
    readonly alreadySent: Titled;
    readonly linkEnded: Titled;
    readonly notReached: Titled;
    readonly notFound: Titled;
    readonly badForm: Titled;
    readonly tooLarge: Titled;
    readonly otherSite: Titled;
    readonly tooManyTries: Titled;
    readonly slow: Titled;
    readonly broken: Titled;
    /** {time}: how long to wait. */
    readonly tryAgain: string;
    readonly notShown: Titled;
    readonly sendAgain: string;
    readonly goOn: string;
    readonly goHome: string;
  };
  /** Too many documents are being printed. */
  readonly waiting: WaitingWords;
  readonly links: {
    readonly library: string;
    readonly emergency: string;
    readonly about: string;
    readonly deleteAnswers: string;
    readonly home: string;
  };
};

/** What these pages say to people whose clinic asked them. {clinic} is the clinic's name. */
export type InvitedPageWords = {
  readonly privacyPoints: readonly string[];
  readonly acknowledgeText: string;
  readonly finish: string;
  readonly summary: Titled & { readonly older: string };
  readonly finished: Headed;
  readonly deleteText: readonly string[];
};

/** The page words as a language writes them down: those for invited people among them. */
export type WrittenPageWords = PageWords & { readonly invited: InvitedPageWords };
