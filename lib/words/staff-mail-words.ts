type OneMail = { readonly subject: string; readonly text: readonly string[] };

/** The words of mail to the clinic itself. It names nobody. {clinic} is the clinic's name. */
export type StaffMailWords = {
  readonly language: string;
  /** Somebody reported a sign of an emergency: to the first address, and to the deputy {minutes} later. */
  readonly alert: OneMail;
  readonly "alert-deputy": OneMail;
  /** Sent on request, to see that alerts arrive. */
  readonly test: OneMail;
  /** Each morning, how much waits. A line with its {count} where there is something to count. */
  readonly daily: OneMail & {
    readonly lines: {
      readonly [what in "signs" | "toReview" | "toFile" | "noneBack"]: string;
    };
    readonly last: string;
  };
  /** What the link to the desk is called. */
  readonly open: string;
  /** Stands before the address written out. */
  readonly orCopy: string;
};
