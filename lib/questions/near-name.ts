const shortest = 7;

/** Whether two words differ by one letter that is wrong, missing or too many. */
function isOneApart(one: string, other: string): boolean {
  if (one.length > other.length) return isOneApart(other, one);
  if (other.length - one.length > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const rest = one.length === other.length ? at + 1 : at;
  return one.slice(rest) === other.slice(at + 1);
}

/** Whether a word is a name, or a long one misspelt by a letter after its first. */
export function isNearName(word: string, name: string): boolean {
  if (word === name) return true;
  const isLong = word.length >= shortest && name.length >= shortest;
  return isLong && word[0] === name[0] && isOneApart(word, name);
}
