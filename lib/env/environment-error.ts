/** A setting that is missing or wrong. Its message is one sentence: the variable and what to set. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}
