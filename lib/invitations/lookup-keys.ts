import { createHmac, hkdfSync } from "node:crypto";
import type { Person } from "./person";

const fewestLetters = 2;
const mostLetters = 12;
const mostWords = 12;

const keys = new Map<string, Buffer>();

/** Made once for each secret: an import asks for them two thousand times. */
function keyFor(secret: string, use: "search" | "identity"): Buffer {
  const name = `${use} ${secret}`;
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = Buffer.from(hkdfSync("sha256", secret, "", `ready-to-ask ${use}`, 32));
  keys.set(name, key);
  return key;
}

const hashed = (key: Buffer, text: string, bytes: number): string =>
  createHmac("sha256", key).update(text).digest().subarray(0, bytes).toString("base64url");

/** Words as they are compared: without accents, case and signs. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return plain.split(" ").filter(Boolean).slice(0, mostWords);
}

const letters = (word: string): readonly string[] => [...word].slice(0, mostLetters);

/**
 * Keyed hashes of every beginning of the words of a name, by which the invitation is found without the
 * name being readable in the database. They tell that two names begin alike, and nothing else.
 */
export function searchKeysOf(secret: string, { name }: Pick<Person, "name">): readonly string[] {
  const key = keyFor(secret, "search");
  const beginnings = wordsOf(name).flatMap((word) => {
    const all = letters(word);
    const shortest = Math.min(fewestLetters, all.length);
    return all.slice(shortest - 1).map((_, at) => all.slice(0, shortest + at).join(""));
  });
  return [...new Set(beginnings)].map((text) => hashed(key, text, 8));
}

/** The hashes an invitation must all have to be found; none when the text has nothing to search for. */
export function searchKeysFor(secret: string, query: string): readonly string[] {
  const key = keyFor(secret, "search");
  return wordsOf(query).map((word) => hashed(key, letters(word).join(""), 8));
}

/** The same for the same person and appointment, however the name is written. */
export function identityKeyOf(
  secret: string,
  { name, dateOfBirth }: Pick<Person, "name" | "dateOfBirth">,
  appointmentAt: Date,
): string {
  const text = JSON.stringify([wordsOf(name), dateOfBirth, appointmentAt.toISOString()]);
  return hashed(keyFor(secret, "identity"), text, 32);
}
