const digit = /^\p{Nd}$/u;

/** What a digit of any script counts: the digits of a script stand in a row, from nought to nine. */
function worth(sign: string): string {
  const at = sign.codePointAt(0) ?? 0;
  let zero = at;
  while (at - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(at - zero);
}

/** A text with the digits of every script as 0 to 9. */
export const plainDigits = (text: string): string =>
  text.normalize("NFKC").replace(/\p{Nd}/gu, worth);

const someDigits = /(?<!\d)\d{1,9}(?!\d)/;

/**
 * The whole number that a text says, with nothing beside it but a percent sign and words that change
 * nothing, such as "about"; undefined where it says anything else: a number is not guessed.
 */
export function typedNumber(text: string, beside: readonly string[] = []): number | undefined {
  const plain = plainDigits(text).toLowerCase();
  const number = someDigits.exec(plain)?.[0];
  if (number === undefined) return undefined;
  const words = beside.toSorted((one, other) => other.length - one.length);
  let rest = plain.replace(number, " ").replace(/[%\u066a~\u2248.]/g, " ");
  for (const word of words) rest = rest.replaceAll(word, " ");
  return rest.trim() === "" ? Number(number) : undefined;
}
