import { folded, isWholeLetter, partsOf, partsSpelledOut } from "./keys/fold";
import { keyedHash } from "./keys/keyed-hash";
import type { Person } from "./person";

/** Which making of the keys these are; older ones are made anew at a start. */
export const keysVersion = 2;

const fewestLetters = 2;
/** A key is that of a beginning of so many letters at most. */
export const mostLetters = 12;
const mostParts = 12;
/** Of a record number, shorter beginnings would find too many. */
export const fewestOfRecord = 3;
const mostOfRecord = 20;

const letters = (text: string): readonly string[] => [...text];
const searchKey = (secret: string, text: string): string => keyedHash(secret, "search", text, 8);

/** The key of the beginning of a name's part. */
export const beginningKey = (secret: string, text: string): string =>
  searchKey(secret, letters(text).slice(0, mostLetters).join(""));
/** The key of the beginning, or the whole, of a record number without its signs. */
export const recordSearchKey = (secret: string, text: string): string =>
  searchKey(secret, `record ${text}`);
/** The key of an email address, or of its part before the @ together with the @. */
export const emailKey = (secret: string, text: string): string =>
  searchKey(secret, `email ${text.normalize("NFC").toLowerCase()}`);
/** The key of a whole birth date, YYYY-MM-DD. */
export const birthKey = (secret: string, day: string): string => searchKey(secret, `birth ${day}`);

/** Names that are written without blanks: any of their letters may begin a part. */
const isUnspaced = (part: string): boolean => /^[\p{Script=Han}\p{Script=Hangul}]/u.test(part);

const beginnings = (text: string, fewest: number, most: number): readonly string[] =>
  letters(text)
    .slice(0, most)
    .flatMap((_, at, all) => (at + 1 < fewest ? [] : [all.slice(0, at + 1).join("")]));

/** Every beginning of a name from any of its parts on, what follows being joined to it. */
function beginningsOf(parts: readonly string[]): readonly string[] {
  const starts = parts.flatMap((part) => (isUnspaced(part) ? letters(part) : [part]));
  return starts.slice(0, mostParts).flatMap((part, at) => {
    const isWhole = isWholeLetter(part) || letters(part).length === 1;
    return beginnings(starts.slice(at).join(""), isWhole ? 1 : fewestLetters, mostLetters);
  });
}

type Searched = Pick<Person, "name" | "dateOfBirth" | "email" | "recordNumber">;

/**
 * Keyed hashes by which staff find an invitation without anything being readable in the database: every
 * beginning of any part of the name, the birth date, the record number and its beginnings, the email
 * address and its part before the @. They tell that two people share one of these, and nothing else.
 */
export function searchKeysOf(
  secret: string,
  { name, dateOfBirth, email, recordNumber }: Searched,
): readonly string[] {
  const record = folded(recordNumber);
  const names = [...beginningsOf(partsOf(name)), ...beginningsOf(partsSpelledOut(name))];
  const records = [record, ...beginnings(record, fewestOfRecord, mostOfRecord)].filter(Boolean);
  const emails = email === null ? [] : [email, email.slice(0, email.lastIndexOf("@") + 1)];
  return [
    ...new Set([
      ...names.map((text) => beginningKey(secret, text)),
      ...records.map((text) => recordSearchKey(secret, text)),
      ...emails.map((text) => emailKey(secret, text)),
      birthKey(secret, dateOfBirth),
    ]),
  ];
}

/** The same for whoever may be the same person: the name has the same letters, the birth date is the same. */
export function nameKeyOf(
  secret: string,
  { name, dateOfBirth }: Pick<Person, "name" | "dateOfBirth">,
): string {
  const sorted = letters(folded(name)).toSorted().join("");
  return keyedHash(secret, "name", JSON.stringify([sorted, dateOfBirth]), 16);
}

/** The key of a record number, whatever signs stand in it; null when there is none. */
export function recordKeyOf(secret: string, recordNumber: string): string | null {
  const text = folded(recordNumber);
  return text === "" ? null : keyedHash(secret, "record", text, 16);
}

/** The key of a clinician's name; null when there is none. */
export function clinicianKeyOf(secret: string, clinician: string): string | null {
  const text = folded(clinician);
  return text === "" ? null : keyedHash(secret, "clinician", text, 16);
}

/** The columns of an invitation by which its person is found and told apart. */
export const keyColumns = (secret: string, person: Person) => ({
  keysVersion,
  searchKeys: [...searchKeysOf(secret, person)],
  nameKey: nameKeyOf(secret, person),
  recordKey: recordKeyOf(secret, person.recordNumber),
  clinicianKey: clinicianKeyOf(secret, person.clinician),
});

/** The key of a person and an appointment, which no two invitations share. */
export const identityKeyOf = (secret: string, personId: string, appointmentAt: Date): string =>
  keyedHash(secret, "person", JSON.stringify([personId, appointmentAt.toISOString()]), 32);
