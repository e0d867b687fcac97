/** Too many documents are waiting to be printed. Answer 503 with `Retry-After: retryAfter`. */
export class QueueFull extends Error {
  override readonly name = "QueueFull";
  /** Seconds after which trying again makes sense. */
  readonly retryAfter = 5;

  constructor() {
    super("Too many documents are being printed at once. Try again in a few seconds.");
  }
}

/** Printing took too long and was stopped. Answer 504. */
export class RenderTimeout extends Error {
  override readonly name = "RenderTimeout";

  constructor(milliseconds: number) {
    super(`The document was not printed within ${milliseconds} ms, so printing was stopped.`);
  }
}

/** Printing failed, or its worker died (of too little memory, for one). Answer 500. */
export class RenderFailed extends Error {
  override readonly name = "RenderFailed";

  constructor(cause: unknown) {
    super("The document could not be printed.", { cause });
  }
}
