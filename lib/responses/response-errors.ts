/** A response was changed by others again and again while it was being saved; nothing was saved. */
export class ResponseBusyError extends Error {
  override readonly name = "ResponseBusyError";
}

/** The answers to an invitation cannot be read or changed any more: sent, or the link has ended. */
export class FormClosedError extends Error {
  override readonly name = "FormClosedError";
  constructor(readonly wasSent: boolean) {
    super("The form is closed.");
  }
}
