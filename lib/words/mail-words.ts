/** The words of the three kinds of mail. Plain text and HTML are made of the same ones. */
export type MailWords = {
  readonly subject: {
    readonly invitation: string;
    readonly reminder: string;
    readonly moved: string;
  };
  readonly greeting: string;
  /** {clinic} and {when} */
  readonly opening: {
    readonly invitation: readonly string[];
    readonly reminder: readonly string[];
    readonly moved: readonly string[];
  };
  /** What the link is called. */
  readonly open: string;
  /** Stands before the address, for who cannot press the link. */
  readonly orCopy: string;
  /** What must be at hand, how long it takes and until when it can be done: {until}. */
  readonly need: readonly string[];
  /** {clinic} and {phone} */
  readonly contact: readonly string[];
  readonly stop: { readonly text: string; readonly link: string };
};
