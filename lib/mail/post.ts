import type { OutgoingMail } from "./outgoing-mail";

/** A way for mail to leave. */
export type Post = {
  /** Fulfilled when the mail was taken over by the next server, or is on disk. */
  readonly deliver: (mail: OutgoingMail, now: Date) => Promise<void>;
  readonly close: () => void;
};
