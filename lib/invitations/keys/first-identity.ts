import { keyedHash } from "./keyed-hash";

/** Words as the first keys compared them. */
const wordsOf = (name: string): readonly string[] =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .split(" ")
    .filter(Boolean)
    .slice(0, 12);

/**
 * The key of a person and an appointment as invitations had it whose keys were not made anew yet: it
 * keeps a person from being invited twice meanwhile.
 */
export const firstIdentityKeyOf = (
  secret: string,
  { name, dateOfBirth }: { readonly name: string; readonly dateOfBirth: string },
  appointmentAt: Date,
): string =>
  keyedHash(
    secret,
    "identity",
    JSON.stringify([wordsOf(name), dateOfBirth, appointmentAt.toISOString()]),
    32,
  );
