/** Another process holds the data folder. The message is one sentence that names the folder. */
export class DatabaseInUseError extends Error {
  override readonly name = "DatabaseInUseError";
  constructor(folder: string, holder: string) {
    super(
      `The data folder ${folder} is already in use by ${holder}: stop that one first, or set DATA_DIR to another folder.`,
    );
  }
}

/** The database could not be opened or brought up to date. The message is one sentence. */
export class DatabaseOpenError extends Error {
  override readonly name = "DatabaseOpenError";
}

/**
 * The database cannot do its work now: it is gone, full, or cannot be written to. Nothing that was
 * asked of it counts as done.
 */
export class DatabaseUnavailableError extends Error {
  override readonly name = "DatabaseUnavailableError";
}

/** What Prisma says of a transaction that got no turn, or not enough time, on a database that is slow. */
const tooSlow: readonly unknown[] = ["P2024", "P2028"];

/**
 * Whether a failure means that the database cannot do its work now, so that the same may succeed later.
 * By name, because Next loads modules more than once in a process.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === "DatabaseUnavailableError") return true;
  return "code" in error && tooSlow.includes(error.code);
}
