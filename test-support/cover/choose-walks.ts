import type { Leg, Walkable } from "./people";

/** A walk: whose answers, and the steps that are walked in the browser; all of them in a whole walk. */
export type Walk = {
  readonly person: string;
  readonly whole: boolean;
  readonly steps: readonly string[];
};

export type ChosenWalks = {
  readonly walks: readonly Walk[];
  /** What nobody's walk would use. */
  readonly left: readonly string[];
};

/** Of a page opened, as measured: to begin another walk, and to post a step on the way to the first. */
const [costOfWalk, costOfPost] = [1, 0.08];

type Candidate = {
  readonly person: string;
  readonly legs: readonly Leg[];
  readonly begins: number;
};

/** The first of those with the most new elements for their cost; none when none has a new one. */
function best(candidates: readonly Candidate[], left: ReadonlySet<string>): Candidate | undefined {
  const worth = ({ legs, begins }: Candidate) => {
    const found = new Set(legs.flatMap(({ elements }) => elements.filter((one) => left.has(one))));
    return found.size / legs.reduce((sum, { cost }) => sum + cost, begins);
  };
  return candidates.reduce<{ one?: Candidate; worth: number }>(
    (most, one) => (worth(one) > most.worth ? { one, worth: worth(one) } : most),
    { worth: 0 },
  ).one;
}

/**
 * A small set of walks that uses everything required: one person's whole way, and then, one by one, the
 * step that adds the most for its cost. The same input gives the same walks.
 */
export function chooseWalks(
  required: ReadonlySet<string>,
  people: readonly Walkable[],
): ChosenWalks {
  const left = new Set(required);
  const use = (legs: readonly Leg[]) => {
    for (const { elements } of legs) for (const one of elements) left.delete(one);
  };
  const ways = people.map(({ id, legs }) => ({ person: id, legs, begins: costOfWalk }));
  const whole = best(ways, left);
  if (whole === undefined) return { walks: [], left: [...left] };
  use(whole.legs);
  const chosen: Candidate[] = [];
  const singles = () =>
    people.flatMap(({ id, legs }) => {
      const walks = chosen.some(({ person }) => person === id);
      return legs.map((leg, index) => ({
        person: id,
        legs: [leg],
        begins: walks ? 0 : costOfWalk + index * costOfPost,
      }));
    });
  for (let next = best(singles(), left); next !== undefined; next = best(singles(), left)) {
    use(next.legs);
    chosen.push(next);
  }
  const parts = people.map(({ id, legs }) => ({
    person: id,
    whole: false,
    steps: legs
      .filter((leg) => chosen.some(({ person, legs: [own] }) => person === id && own === leg))
      .map(({ step }) => step),
  }));
  const walks = [
    { person: whole.person, whole: true, steps: whole.legs.map(({ step }) => step) },
    ...parts.filter(({ steps }) => steps.length > 0),
  ];
  return { walks, left: [...left] };
}
