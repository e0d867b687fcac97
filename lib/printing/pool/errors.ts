/** Next loads modules more than once in a process: what one copy throws, another knows by its name. */
const isNamed = (value: unknown, name: string): boolean =>
  value instanceof Error && value.name === name;

/** Too many documents are waiting to be printed. Answer 503 with `Retry-After: retryAfter`. */
export class QueueFull extends Error {
  override readonly name = "QueueFull";

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isNamed(value, "QueueFull");
  }

  /** `retryAfter`: seconds after which trying again makes sense. */
  constructor(readonly retryAfter: number) {
    super("Too many documents are being printed at once.");
  }
}

/** Printing took too long and was stopped. Answer 504. */
export class RenderTimeout extends Error {
  override readonly name = "RenderTimeout";

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isNamed(value, "RenderTimeout");
  }

  constructor() {
    super("The document was not printed in time, so printing was stopped.");
  }
}

/** Printing failed, or its worker died (of too little memory, for one). Answer 500. */
export class RenderFailed extends Error {
  override readonly name = "RenderFailed";

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isNamed(value, "RenderFailed");
  }

  constructor(cause: unknown) {
    super("The document could not be printed.", { cause });
  }
}

/** Whoever asked went away before the document's turn came. Nobody is left to hear an answer. */
export class AskerLeft extends Error {
  override readonly name = "AskerLeft";

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isNamed(value, "AskerLeft");
  }

  constructor() {
    super("Whoever asked for the document went away.");
  }
}
