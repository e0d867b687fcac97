const lam = 0x0644;

/** The one sign that Unicode has for lam joined with each kind of alef, as both are drawn. */
const joinedWithLam: ReadonlyMap<number | undefined, number> = new Map([
  [0x0622, 0xfef5],
  [0x0623, 0xfef7],
  [0x0625, 0xfef9],
  [0x0627, 0xfefb],
]);

/**
 * The characters that one glyph stands for, as a file says them. Programs that take the text out of a file
 * turn a right-to-left line round, some of them the two letters of one glyph as well: a name then comes
 * out with two letters changed about. The sign for both is one, and stands for the same two letters.
 */
export function asOneSign(codePoints: readonly number[]): readonly number[] {
  const [first, second, ...rest] = codePoints;
  const sign = first === lam && rest.length === 0 ? joinedWithLam.get(second) : undefined;
  return sign === undefined ? codePoints : [sign];
}
