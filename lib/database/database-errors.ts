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
