import { type FiredQuestion, isInTheirWords } from "./select-questions";

const first = 5;

/** The questions of everyone's that stand first, and where the rest of them come in. */
const [before, after] = [1, 3];

/**
 * The first five for a person who chose none: three of everyone's, one about safety if any is, and one in
 * the person's own words; what is missing of these is made up by priority. `own` are the ids of the
 * questions that the person wrote.
 */
export function suggestedFirst(
  list: readonly FiredQuestion[],
  own: readonly string[],
): readonly string[] {
  const ids = (some: readonly FiredQuestion[]) => some.map(({ rule }) => rule.id);
  const everyones = ids(list.filter(({ rule }) => rule.when === "everyone"));
  const safety = ids(list.filter(({ rule }) => rule.safety !== undefined));
  const inWords = [...own, ...ids(list.filter(isInTheirWords))];
  const others = ids(list.filter(({ rule }) => rule.when !== "everyone"));
  const picked = [
    ...everyones.slice(0, before),
    ...safety.slice(0, 1),
    ...inWords.slice(0, 1),
    ...everyones.slice(before, after),
    ...others,
    ...everyones,
    ...own,
  ];
  return [...new Set(picked)].slice(0, first);
}
