/**
 * Something sealed could not be opened: it was changed, moved, or its key is missing. The message
 * says where, never what.
 */
export class VaultError extends Error {
  override readonly name = "VaultError";
}
