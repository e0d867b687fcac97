/** What a log may tell of an error: what kind it is and where it arose, never what it says. */
export type ErrorFields = {
  readonly error: string;
  readonly code?: string;
  /** Next's number for it, which the page that failed shows too. */
  readonly digest?: string;
  /** Where it arose: functions and places in our files. */
  readonly at?: readonly string[];
  /** The kinds of what caused it. */
  readonly causes?: readonly string[];
};

const mostFrames = 8;
const mostCauses = 4;

const frame = /^ {4}at [\w$.<>[\] ]*\(?(?:file:\/\/|node:)?[\w/.@~$[\]()+-]+:\d+(?::\d+)?\)?$/;

const kindOf = (error: Error): string => (/^\w{1,60}$/.test(error.name) ? error.name : "Error");

/** A message may have lines that look like frames, so only what stands after it is read. */
function framesOf({ stack = "", message }: Error): readonly string[] {
  const told = message === "" ? 0 : stack.indexOf(message);
  if (told < 0) return [];
  const lines = stack.slice(told + message.length).split("\n");
  return lines
    .filter((line) => frame.test(line))
    .slice(0, mostFrames)
    .map((line) => line.trim().slice(3));
}

function plain(error: Error, name: "code" | "digest"): string | undefined {
  const value: unknown = Object.getOwnPropertyDescriptor(error, name)?.value;
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^[\w@]{1,60}$/.test(text) ? text : undefined;
}

function causesOf(error: Error): readonly string[] {
  const kinds: string[] = [];
  let cause = error.cause;
  while (cause instanceof Error && kinds.length < mostCauses) {
    const code = plain(cause, "code");
    kinds.push(code === undefined ? kindOf(cause) : `${kindOf(cause)} ${code}`);
    cause = cause.cause;
  }
  return kinds;
}

/** What of an error may be logged. */
export function errorFields(error: unknown): ErrorFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = plain(error, "code");
  const digest = plain(error, "digest");
  const at = framesOf(error);
  const causes = causesOf(error);
  return {
    error: kindOf(error),
    ...(code === undefined ? {} : { code }),
    ...(digest === undefined ? {} : { digest }),
    ...(at.length > 0 ? { at } : {}),
    ...(causes.length > 0 ? { causes } : {}),
  };
}
