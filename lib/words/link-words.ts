type Titled = { readonly title: string; readonly text: readonly string[] };

/** How the form is closed on a device that others use too. */
export type EndWords = Titled & { readonly end: string };

/**
 * The words around a link from a clinic. {clinic} and {phone} are the clinic's name and number; the
 * same places are filled in the page words of invited people.
 */
export type LinkWords = {
  readonly landing: Titled & {
    /** Said of the page to search engines and previews of links: nothing about health. */
    readonly description: string;
    readonly label: string;
    /** {example}: a date in the order of the boxes. */
    readonly hint: string;
    readonly open: string;
    readonly help: string;
    /** The same for a wrong date, an unknown link and a locked one. */
    readonly wrong: string;
    readonly whatToDo: readonly string[];
  };
  /** The code from a letter, typed on the first page; `wrong` is said of what cannot be one. */
  readonly code: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly open: string;
    readonly wrong: string;
  };
  /** What staff read out before they fill the form in with a person. */
  readonly consent: readonly string[];
  readonly open: Titled & { readonly start: string; readonly goOn: string };
  /** {date}: sent, and open until the appointment. */
  readonly addable: Titled & { readonly add: string };
  /** {date} */
  readonly returned: Titled;
  readonly expired: Titled;
  readonly revoked: Titled;
  readonly locked: Titled;
  readonly done: Titled;
  readonly none: Titled;
  readonly stopReminders: Titled & { readonly stop: string };
  readonly remindersStopped: Titled;
  readonly endHere: EndWords;
  /** On the first pages of the form, once the date of birth was given. {name} */
  readonly forWhom: string;
  /** After sending, where a walk-in finds the way back to the answers. */
  readonly sent: {
    readonly show: string;
    /** Above the way back into the form, while it can be added to. */
    readonly add: string;
    readonly call: string;
    readonly endHere: EndWords;
  };
  readonly deleteAfterSending: Titled;
  /** Where the first emergency number is good. */
  readonly emergencyPlace: string;
  /**
   * Said where a clinic tells when someone looks: {hours}, in the clinic's own words. It must say as
   * plainly as without them that nobody is to wait for it.
   */
  readonly watched: {
    /** With the signs, in place of saying that no one watches the form. */
    readonly notice: readonly string[];
    readonly beforeSending: string;
  };
};
