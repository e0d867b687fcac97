/**
 * The words the summary adds around the answers: headings, markers and notes. `{name}` is filled by
 * `fill`. A part that names another part takes its heading as {heading}.
 */
export type SummaryWords = {
  /** For `Intl`: how this language writes dates, such as "en-GB". */
  readonly locale: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** {page}, {pages} */
  readonly page: string;
  /** {date}, {time}, {zone} */
  readonly dateTime: string;
  /** {time}: of a day that was named just before. */
  readonly atTime: string;
  readonly noRecommendation: string;
  readonly notReviewed: string;
  readonly reviewed: string;
  /** {name}, {role}, {date}, {lookedAt}: someone who has read this edition. */
  readonly readBy: string;
  /** Said of a translation that no one has reviewed. */
  readonly translationNotReviewed: string;
  /** {version}, {published}, {reviewBy} */
  readonly version: string;
  readonly unprintable: string;
  /** The last sheet of a file of several summaries that not all could be printed for. */
  readonly leftOut: {
    readonly title: string;
    readonly text: string;
    /** {day}, {time}, {id} */
    readonly row: string;
  };
  readonly overview: OverviewWords;
  readonly questions: {
    readonly heading: string;
    readonly intro: string;
    /** Above the questions that follow the first ones. */
    readonly also: string;
    readonly room: string;
    /** A clause. {rows}: the comparison rows where "Ask about this" was ticked. */
    readonly asked: string;
    /** A clause: "Ask about this" was ticked after the short check. */
    readonly checked: string;
    readonly ownGroup: string;
    readonly ownBecause: string;
    /** {number} */
    readonly top: string;
  };
  readonly answers: {
    readonly heading: string;
    readonly intro: string;
    readonly nothingTicked: string;
    /** {answer}, {fact}: an answer of the short check, with what the sources say. */
    readonly withFact: string;
    readonly emergencyShown: string;
    readonly emergencyAnswered: string;
    readonly emergencyAcknowledged: string;
  };
  readonly known: {
    readonly heading: string;
    readonly intro: string;
    /** Said where no place was marked, or several and none as the worst. */
    readonly noGrid: string;
  };
  /** What the web article says, row by row. */
  readonly information: {
    readonly heading: string;
    readonly intro: readonly string[];
    readonly conflictsHeading: string;
    readonly notCovered: string;
    /** {question}: what the sources' disagreement leads to. */
    readonly toAsk: string;
    readonly sourcesHeading: string;
  };
};

/** The parts of page 1 below its head: each is found by its id, everywhere. */
export type OverviewPartId = keyof OverviewWords["headings"];

type OverviewWords = {
  readonly heading: string;
  /** Of each part, by its id. */
  readonly headings: {
    readonly safety: string;
    readonly told: string;
    readonly topQuestions: string;
    readonly bodyMap: string;
    readonly scales: string;
    readonly earlier: string;
    readonly blocks: string;
    readonly matters: string;
    readonly needs: string;
    readonly medicines: string;
    readonly treatments: string;
    readonly scans: string;
    readonly dailyLife: string;
    readonly pain: string;
  };
  /** The lines of Safety below the first, by their ids. */
  readonly safety: { readonly [line: string]: string };
  /** {items}: what was asked and not answered, outside Safety. */
  readonly notAnswered: string;
  readonly name: string;
  readonly dateOfBirth: string;
  /** {date}: of birth; {years} */
  readonly aged: string;
  readonly recordNumber: string;
  readonly phone: string;
  /** Beside the name at the head of every later page, in few words. {date}, {number}, {phone} */
  readonly running: { readonly born: string; readonly record: string; readonly phone: string };
  /** What the clinic has put right since: {date} when it did, {was} what it was sent with. */
  readonly corrected: { readonly name: string; readonly dateOfBirth: string };
  readonly appointment: string;
  /** {at}, {clinic} */
  readonly appointmentAt: string;
  /** {at}, {clinic}, {clinician} */
  readonly appointmentWith: string;
  /** Filled in by whom, where staff did it: all of it, or some of it before the person sent it. */
  readonly entered: {
    readonly [all in "sent" | "partly"]: { readonly phone: string; readonly paper: string };
  };
  readonly finished: string;
  readonly notFinished: string;
  /** {who}, {language}: said where the page is in another language. */
  readonly inLanguage: string;
  /** {helper}: name, relation or both. */
  readonly helper: string;
  readonly emergencyHeading: string;
  /** {answer}: the person's own, of that time; "none" says no more than that. */
  readonly emergencyAnswer: string;
  /** Clauses of one sentence after it. {at} */
  readonly emergencyShown: string;
  readonly emergencyAnswered: string;
  readonly emergencyAcknowledged: string;
  readonly emergencyNotAcknowledged: string;
  readonly noneReported: string;
  /** {text}: what the person wrote beside the options. */
  readonly inTheirWords: string;
  /** {item}: where it was written, {text}: what. */
  readonly mentionedIn: string;
  /** Names of the two drawings and of their sides, short. */
  readonly front: string;
  readonly back: string;
  readonly left: string;
  readonly right: string;
  /** {place} */
  readonly mainPlace: string;
  /** {places} */
  readonly places: string;
  /** {places}: after the main place. */
  readonly otherPlaces: string;
  /** {answer} */
  readonly spreads: string;
  /** {value} */
  readonly outOfTen: string;
  readonly medicineColumns: readonly [string, string, string, string];
  readonly treatmentColumns: readonly [string, string, string, string];
  /** {problems} */
  readonly problems: string;
  readonly noTreatments: string;
  /** {from}, {to}: years; {marks}: "1: 2024; 3: May 2026". */
  readonly timeline: string;
  /** {numbers}: of treatments without a year that can be read. */
  readonly timelineWithout: string;
  readonly blockColumns: readonly [string, string, string, string, string];
  readonly noBlocks: string;
  /** Of a block or a scan that was only ticked. */
  readonly noDetails: string;
  /** Labels of what was said. */
  readonly mattersMost: string;
  readonly mattersOther: string;
  readonly worry: string;
  readonly doAgain: string;
  /** The heading when the person has not chosen any as most important. */
  readonly firstQuestions: string;
  readonly noQuestions: string;
  /** Beside the heading of a part in which words were cut. */
  readonly shortened: string;
  /** {shown}, {count}: rows. */
  readonly shown: string;
  /** {count}: questions that are on the list after these. */
  readonly moreQuestions: string;
  /** {answers}, {questions}: headings; where everything is in full, once for the whole page. */
  readonly inFull: string;
};
