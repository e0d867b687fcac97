/** The row that something sealed belongs to. */
export type SealedAt = { readonly table: string; readonly row: string };

/**
 * Something sealed could not be opened: it was changed, moved, or its key is missing. The message
 * says where, never what.
 */
export class VaultError extends Error {
  override readonly name = "VaultError";
  /** What was changed or moved; none when only the key is missing. */
  readonly tampered: SealedAt | undefined;
  constructor(message: string, tampered?: SealedAt) {
    super(message);
    this.tampered = tampered;
  }
}
