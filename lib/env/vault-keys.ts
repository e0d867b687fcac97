import { EnvironmentError } from "./environment-error";

/** A key-encryption key of the vault: its name and its 32 bytes. */
export type VaultKey = { readonly id: string; readonly key: Uint8Array };

const keyBytes = 32;
const fewestDistinctBytes = 12;
const instruction =
  "set it to id:key, where key is the output of `openssl rand -base64 32`, older keys after a comma";

const fail = (problem: string): never => {
  throw new EnvironmentError(`VAULT_KEYS ${problem}: ${instruction}.`);
};

function parseKey(part: string): VaultKey {
  const [id = "", text = "", ...rest] = part.trim().split(":");
  if (rest.length > 0 || !/^[\w.-]{1,40}$/.test(id)) return fail("has a key without a plain id");
  const key = Buffer.from(text, "base64");
  if (
    key.length !== keyBytes ||
    key.toString("base64").replace(/=+$/, "") !== text.replace(/=+$/, "")
  ) {
    return fail(`has a key "${id}" that is not 32 bytes in base64`);
  }
  if (new Set(key).size < fewestDistinctBytes) return fail(`has a weak key "${id}"`);
  return { id, key: Uint8Array.from(key) };
}

/**
 * The keys of `VAULT_KEYS`, the current one first.
 * @throws EnvironmentError for a malformed or weak key or an id used twice; never shows a key.
 */
export function parseVaultKeys(text: string): readonly [VaultKey, ...VaultKey[]] {
  const [first = "", ...others] = text.split(",");
  const keys = [parseKey(first), ...others.map(parseKey)] as const;
  if (new Set(keys.map(({ id }) => id)).size < keys.length) fail("uses one id twice");
  return keys;
}
