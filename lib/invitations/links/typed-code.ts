import { plainDigits } from "@/lib/form/typed-number";

/**
 * The signs of a code: no vowel, so that no code says a word, and of signs that look alike only one. They
 * are as many as a prime number, by which one more sign tells of every single slip.
 */
export const codeSigns = "23456789CDFHJKMNPRTVWXY";

/** How many of a code's signs are random: some 40 bits. One more checks them. */
export const randomSigns = 9;

/** What is typed for a sign that looks like it; no code has these. */
const lookAlikes: { readonly [typed: string]: string } = {
  Z: "2",
  S: "5",
  G: "6",
  B: "8",
  O: "D",
  Q: "D",
  "0": "D",
  U: "V",
};

/** Where a sign stands counts, each place otherwise: two signs that change places are noticed. */
const checkOf = (random: string): string => {
  const sum = [...random].reduce(
    (total, sign, at) => total + (at + 1) * codeSigns.indexOf(sign),
    0,
  );
  return codeSigns[sum % codeSigns.length] ?? "";
};

/** A code of these random signs: the same with the sign that checks them. */
export const withCheck = (random: string): string => `${random}${checkOf(random)}`;

/** A code as it is printed and read out: in three groups, as phone numbers are. */
export const shownCode = (code: string): string =>
  [code.slice(0, 3), code.slice(3, 6), code.slice(6)].join("-");

/**
 * The code that was typed, whatever the case, the spaces, the dashes and the width of its letters, and with
 * look-alikes as what they look like; null when it cannot be one, so that nothing is looked up.
 */
export function readCode(typed: string): string | null {
  const bare = plainDigits(typed)
    .toUpperCase()
    .replace(/[\p{White_Space}\p{Dash}\p{Cf}._]/gu, "");
  const code = [...bare].map((sign) => lookAlikes[sign] ?? sign).join("");
  const known = [...code].every((sign) => codeSigns.includes(sign));
  if (!known || code.length !== randomSigns + 1) return null;
  return withCheck(code.slice(0, randomSigns)) === code ? code : null;
}
