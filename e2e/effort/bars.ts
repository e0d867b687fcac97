import type { ServedColumn } from "./served-effort";

/** The columns that only a browser gives. */
const drawnColumns = [
  "screens",
  "naming page and grid: screens",
  "check page: screens",
  "summary: screens to my questions",
] as const;

export type Column = ServedColumn | (typeof drawnColumns)[number];

/** The columns of the table, in their order. */
export const columns: readonly Column[] = [
  "pages",
  "screens",
  "words",
  "taps",
  "minutes",
  "without free text, facts and optional reading",
  "typing",
  "short way: pages",
  "short way: minutes with typing",
  "naming page and grid: words",
  "naming page and grid: screens",
  "check page: screens",
  "summary: screens to my questions",
];

/** How exactly each column is told. */
export const isWhole = (column: Column): boolean =>
  column === "words" ||
  column === "taps" ||
  column.endsWith("pages") ||
  column.endsWith("grid: words");

/** The most that may be asked of anyone. */
export const bars: readonly (readonly [Column, number])[] = [
  ["pages", 26],
  ["screens", 65],
  ["words", 4500],
  ["minutes", 25],
  ["without free text, facts and optional reading", 18],
  ["short way: minutes with typing", 10],
  ["naming page and grid: words", 1200],
  ["naming page and grid: screens", 9],
  ["check page: screens", 5],
  ["summary: screens to my questions", 1],
];

/** Who fills in every field to its limit is measured, but held to no bar. */
export const excused = "at-full-length";
