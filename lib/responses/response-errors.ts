/** A response was changed by others again and again while it was being saved; nothing was saved. */
export class ResponseBusyError extends Error {
  override readonly name = "ResponseBusyError";
}
