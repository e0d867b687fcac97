import type { Measures } from "./lengths";
import type { Ruler, Weight } from "./ruler";

/** A width in points, the lengths that things are set with in it, and what measures its words. */
export type Room = {
  readonly ruler: Ruler;
  readonly measures: Measures;
  readonly width: number;
};

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** A width in em of the words of page 1. */
export const ems = ({ measures }: Room, width: number): number => width / measures.size;

/** Lines as points. */
export const linesHigh = ({ measures }: Room, lines: number): number =>
  lines * measures.size * measures.line;

/** Text over the whole width, or over a part of it, in lines. */
export const textLines = (
  room: Room,
  text: string,
  width = room.width,
  weight: Weight = "regular",
): number => room.ruler.lines([{ text, weight }], ems(room, width));

/** The same in points. */
export const textHeight = (
  room: Room,
  text: string,
  width = room.width,
  weight: Weight = "regular",
): number => linesHigh(room, textLines(room, text, width, weight));
