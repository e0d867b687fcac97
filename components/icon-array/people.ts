/** One person of an icon array, drawn in a box 10 wide and 12 high: a head and a body. */
const person =
  "M5 0.8a2.1 2.1 0 1 1 0 4.2a2.1 2.1 0 1 1 0-4.2zM1.7 11.2v-1.5a3.3 3.3 0 0 1 6.6 0v1.5z";

const across = 10;
const cell = { width: 12, height: 14 };

type Placed = { readonly key: number; readonly x: number; readonly y: number };

/** The picture's size, and where each person of `outOf` stands: in rows of ten, from the first. */
export const iconArray = {
  person,
  width: across * cell.width,
  height: (outOf: number): number => Math.ceil(outOf / across) * cell.height,
  places: (outOf: number): readonly Placed[] =>
    Array.from({ length: outOf }, (_, key) => ({
      key,
      x: (key % across) * cell.width + 1,
      y: Math.floor(key / across) * cell.height + 1,
    })),
};
