/**
 * The words of the form around the questions. `{name}` in a message is filled by `fill`.
 * Error messages are instructions: they say what to do.
 */
export type FormMessages = {
  readonly errors: {
    readonly heading: string;
    /** {max} and {over}: characters allowed and over the limit. */
    readonly tooLong: string;
    readonly chooseOne: string;
    /** Characters nobody can see were typed or pasted. */
    readonly hidden: string;
    readonly unknownOption: string;
    /** An option that stands alone ("none of these") was chosen with others. */
    readonly exclusive: string;
    /** {max} */
    readonly tooMany: string;
    readonly date: string;
    readonly dateFuture: string;
    readonly dateTooOld: string;
    /** {from} and {to} */
    readonly number: string;
    /** {max} */
    readonly tooManyEntries: string;
    readonly consent: string;
  };
  readonly ui: {
    readonly back: string;
    readonly next: string;
    readonly save: string;
    readonly skipHint: string;
    readonly clear: string;
    readonly remove: string;
    readonly notSure: string;
    /** {question}: what is asked only of those whom an answer of the same page makes it about. */
    readonly ifItApplies: string;
    readonly optional: string;
    /** {max} */
    readonly limit: string;
    /** {left} */
    readonly charactersLeft: string;
    /** {over} */
    readonly charactersOver: string;
    readonly errorPrefix: string;
    /** {number} of {total}, {part}, {page} of {pages} */
    readonly progress: string;
    /** The same of a part that is one page. */
    readonly progressOnePage: string;
    /** {page} of {pages} */
    readonly shortProgress: string;
    /** Leads to the list of the form's parts. */
    readonly allParts: string;
    readonly askAboutThis: string;
    readonly sourcesLabel: string;
    readonly sourcesSay: string;
    /** {answer} */
    readonly youSaid: string;
    /** Whether an answer of the short check is as the sources say. */
    readonly fitsSources: string;
    readonly notAsSources: string;
    readonly day: string;
    readonly month: string;
    readonly year: string;
    readonly choose: string;
    /** Names the switch between the two drawings, and the places that are marked. */
    readonly mapSide: string;
    readonly mapMarked: string;
    readonly frontView: string;
    readonly backView: string;
    readonly left: string;
    readonly right: string;
    readonly listHeading: string;
    readonly leaveOut: string;
    readonly because: string;
    /** On the button that puts a question first. */
    readonly askFirst: string;
    /** The same where it stands first. {number} */
    readonly askedAt: string;
    /** Names of buttons. {question} */
    readonly moveUp: string;
    readonly moveDown: string;
    readonly takeOut: string;
    /** What became of it. {question}, {number} */
    readonly saidIn: string;
    readonly saidOut: string;
    readonly backOnList: string;
    /** {question}: it was chosen and is asked no more. */
    readonly goneQuestion: string;
    /** {count} */
    readonly moreToAsk: string;
    readonly saved: string;
    readonly saving: string;
    readonly saveFailed: string;
    readonly change: string;
    readonly notAnswered: string;
    readonly emergencyLink: string;
    readonly deleteLink: string;
    readonly skipToContent: string;
    /** Above the words of the glossary that a page is the first to use. */
    readonly wordsMet: string;
    /** Names the buttons that change the language. */
    readonly language: string;
    readonly notYetSeen: string;
  };
};
