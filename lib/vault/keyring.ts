import "server-only";
import { randomBytes } from "node:crypto";
import type { Place } from "./place";
import { type SealingKey, seal, unseal } from "./seal";
import { VaultError } from "./vault-error";

/** A data key as it is stored: wrapped by the key-encryption key that `keyId` names. */
type WrappedKey = { readonly keyId: string; readonly wrappedKey: Uint8Array<ArrayBuffer> };

/** The key-encryption keys, of which the current one wraps whatever is new. */
export type Keyring = {
  readonly currentKeyId: string;
  readonly knows: (keyId: string) => boolean;
  /** A random data key for one row. */
  readonly newDataKey: (table: string, row: string) => { key: SealingKey; wrapped: WrappedKey };
  /** @throws VaultError when the key-encryption key is missing or the wrapped key does not fit. */
  readonly openDataKey: (table: string, row: string, wrapped: WrappedKey) => SealingKey;
  /** The same data key under the current key-encryption key; what it sealed must be sealed anew. */
  readonly rewrap: (
    table: string,
    row: string,
    key: SealingKey,
  ) => { key: SealingKey; wrapped: WrappedKey };
};

const keyBytes = 32;

/** The data key is wrapped once for a row, so its own place has no revision. */
const keyPlace = (table: string, row: string): Place => ({
  table,
  row,
  column: "wrappedKey",
  revision: 0,
});

/** A keyring of key-encryption keys, the current one first. */
export function keyring(
  keys: readonly [
    { readonly id: string; readonly key: Uint8Array },
    ...(readonly { readonly id: string; readonly key: Uint8Array }[]),
  ],
): Keyring {
  const byId = new Map(keys.map(({ id, key }) => [id, { keyId: id, key }]));
  const current: SealingKey = { keyId: keys[0].id, key: keys[0].key };

  const wrap = (table: string, row: string, key: Uint8Array) => ({
    key: { keyId: current.keyId, key },
    wrapped: {
      keyId: current.keyId,
      wrappedKey: seal(current, keyPlace(table, row), key),
    },
  });

  return {
    currentKeyId: current.keyId,
    knows: (keyId) => byId.has(keyId),
    newDataKey: (table, row) => wrap(table, row, randomBytes(keyBytes)),
    openDataKey: (table, row, { keyId, wrappedKey }) => {
      const wrapping = byId.get(keyId);
      if (wrapping === undefined) {
        throw new VaultError(`The key "${keyId}" is not among VAULT_KEYS (${table} ${row}).`);
      }
      return { keyId, key: unseal(wrapping, keyPlace(table, row), wrappedKey) };
    },
    rewrap: (table, row, { key }) => wrap(table, row, key),
  };
}
