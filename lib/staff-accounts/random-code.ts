import { randomInt } from "node:crypto";

/** Without the characters that are taken for one another. */
const unambiguous = "abcdefghjkmnpqrstuvwxyz23456789";
const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

const pick = (alphabet: string, count: number): string =>
  Array.from({ length: count }, () => alphabet.charAt(randomInt(alphabet.length))).join("");

/** A random code to be read and typed, such as `k7mq-2xtd`, in groups of `size` characters. */
export const randomCode = (groups: number, size: number): string =>
  Array.from({ length: groups }, () => pick(unambiguous, size)).join("-");

/** The code of this shape that random bytes make, two for each character; as hard to guess as they are. */
export function codeFrom(bytes: Uint8Array, groups: number, size: number): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const characters = Array.from({ length: groups * size }, (_, index) =>
    unambiguous.charAt(view.getUint16(index * 2) % unambiguous.length),
  );
  return Array.from({ length: groups }, (_, group) =>
    characters.slice(group * size, (group + 1) * size).join(""),
  ).join("-");
}

/**
 * A typed code as it was given out, whatever its groups were parted by: small letters, twelve of them in
 * groups of four.
 */
export const typedCode = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/^(.{4})(.{4})(.{4})$/, "$1-$2-$3");

/** A new secret of a second factor, as an authenticator app takes it: 160 bits in base 32. */
export const randomBase32 = (): string => pick(base32, 32);
