/** One person of an icon array in a box 10 wide and 12 high, as a path: from where a part begins, and the part. */
const parts = [
  { x: 5, y: 0.8, line: "a2.1 2.1 0 1 1 0 4.2a2.1 2.1 0 1 1 0-4.2z" },
  { x: 1.7, y: 11.2, line: "v-1.5a3.3 3.3 0 0 1 6.6 0v1.5z" },
] as const;

const across = 10;
const cell = { width: 12, height: 14 };

const tenths = (value: number) => Math.round(value * 10) / 10;

/** The path of one person, who stands in rows of ten. */
function person(at: number): string {
  const left = (at % across) * cell.width + 1;
  const top = Math.floor(at / across) * cell.height + 1;
  return parts.map(({ x, y, line }) => `M${tenths(left + x)} ${tenths(top + y)}${line}`).join("");
}

/** The picture's size, and its people. */
export const iconArray = {
  width: across * cell.width,
  height: (outOf: number): number => Math.ceil(outOf / across) * cell.height,
  /**
   * The people from one to before another, as a single path: a hundred elements in each picture would be
   * most of what a page is made of.
   */
  people: (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => person(from + index)).join(""),
};
