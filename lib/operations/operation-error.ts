/** An operation cannot be done as asked. The message is one sentence that says what to do. */
export class OperationError extends Error {
  override readonly name = "OperationError";
}
