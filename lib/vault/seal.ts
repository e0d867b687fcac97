import "server-only";
import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { associatedData, nameOf, type Place } from "./place";
import { VaultError } from "./vault-error";

const algorithm = "aes-256-gcm";
/** Says how the rest is to be read: nonce, tag, ciphertext. */
const format = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** A secret key of 32 bytes and the id of the key-encryption key it stands under. */
export type SealingKey = { readonly keyId: string; readonly key: Uint8Array };

const prepared = new WeakMap<Uint8Array, KeyObject>();

/** The key as the cipher takes it, made once for as long as its bytes are held: that takes longer than a seal. */
function cipherKey(key: Uint8Array): KeyObject {
  const known = prepared.get(key) ?? createSecretKey(key);
  prepared.set(key, known);
  return known;
}

/** Encrypts `plain` with AES-256-GCM for one place, under a fresh random nonce. */
export function seal(
  { keyId, key }: SealingKey,
  place: Place,
  plain: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, cipherKey(key), nonce, { authTagLength: tagBytes });
  cipher.setAAD(associatedData(place, keyId));
  const sealed = [cipher.update(plain), cipher.final()];
  return new Uint8Array(Buffer.concat([Buffer.of(format), nonce, cipher.getAuthTag(), ...sealed]));
}

/**
 * Decrypts what `seal` made for the same place and key.
 * @throws VaultError when a bit was changed, or when it was sealed for another place or key.
 */
export function unseal({ keyId, key }: SealingKey, place: Place, sealed: Uint8Array): Uint8Array {
  const head = 1 + nonceBytes + tagBytes;
  if (sealed[0] !== format || sealed.length < head) {
    throw new VaultError(`What is stored is not in the vault's format (${nameOf(place)}).`, place);
  }
  const decipher = createDecipheriv(algorithm, cipherKey(key), sealed.subarray(1, 1 + nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAuthTag(sealed.subarray(1 + nonceBytes, head));
  decipher.setAAD(associatedData(place, keyId));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(head)), decipher.final()]);
  } catch {
    // The cause is dropped on purpose: it can only say that the tag does not fit.
    throw new VaultError(
      `What is stored was changed or belongs elsewhere (${nameOf(place)}).`,
      place,
    );
  }
}
