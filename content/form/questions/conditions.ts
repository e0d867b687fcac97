import type { Condition } from "@/lib/form/condition";
import { bodyRegions, faceRegions, spineRegions } from "../body-regions";

/** A kind of treatment ticked as tried, or given an entry of its own. */
export const triedOrEntered = (kind: string) =>
  ({
    any: [
      { item: "treatments-tried", includes: kind },
      { entries: "treatments", some: { item: "kind", equals: kind } },
    ],
  }) satisfies Condition;

/** An aim among the most important ones, or rated very important. */
export const aimMatters = (aim: string) =>
  ({ item: "matters-most", includes: aim }) satisfies Condition;

/** A kind of which several count alike. */
export const triedOrEnteredAny = (kinds: readonly string[]) =>
  ({
    any: [
      { item: "treatments-tried", includesAny: kinds },
      { entries: "treatments", some: { item: "kind", includesAny: kinds } },
    ],
  }) satisfies Condition;

/** Pain that gets in the way more than a little. */
export const inTheWay = (item: string) =>
  ({ item, includesAny: ["quite-a-lot", "very-much", "cannot"] }) satisfies Condition;

/** Words were written beside a list in which none of these was ticked: beside "none" they count too. */
export const wroteBut = (item: string, options: readonly string[]) =>
  ({
    all: [{ item: `${item}-words`, answered: true }, { not: { item, includesAny: options } }],
  }) satisfies Condition;

/** Not sure, with nothing written beside it that could be checked. */
export const unsureOnly = (item: string) =>
  ({
    all: [{ item, includes: "not-sure" }, { not: { item: `${item}-words`, answered: true } }],
  }) satisfies Condition;

const regionsOf = (start: RegExp): readonly string[] =>
  bodyRegions.map(({ id }) => id).filter((id) => start.test(id));

/** The buttock and the shoulder blade hurt from the spine too. */
const spine: readonly string[] = [...spineRegions, ...regionsOf(/^(?:buttock|shoulder-blade)-/)];
const knees = regionsOf(/^knee-/);
const face: readonly string[] = faceRegions;
const known = [...spine, ...knees, ...face];
const others = bodyRegions.map(({ id }) => id).filter((id) => !known.includes(id));

export const inTheFace = { item: "places", includesAny: face } as const satisfies Condition;
export const inTheSpine = { item: "places", includesAny: spine } as const satisfies Condition;

/** Where a test block comes first: the joints of the spine, and the knee. */
export const atAJoint = {
  item: "places",
  includesAny: [...spine, ...knees],
} as const satisfies Condition;

export const elsewhere = { item: "places", includesAny: others } as const satisfies Condition;

/** Where a place has its own question about pain in the leg. */
export const atTheLowSpine = {
  item: "places",
  includesAny: regionsOf(/^(?:low-back|sacroiliac)-/),
} as const satisfies Condition;

/** Somewhere that is not the face; a face has several places of its own. */
export const notOnlyTheFace = {
  item: "places",
  includesAny: [...spine, ...knees, ...others],
} as const satisfies Condition;

/** Muscles that stay stiff; a cramp of the back is not that. */
export const stiffLegs = {
  item: "sudden-pain",
  includes: "stiff-legs",
} as const satisfies Condition;
