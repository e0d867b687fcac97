import type { Timeline } from "@/lib/summary/facts";

/** A mark along the axis and its number above it, from 0 at the axis's left end. */
export type TimelinePlace = {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  /** The middle of the number: as near to the middle of the mark as its neighbours let it be. */
  readonly label: number;
};

type Group = { readonly middles: readonly number[]; readonly start: number };

/** Numbers of a group stand side by side, their middle over the middle of their marks. */
function groupOf(middles: readonly number[], apart: number, width: number): Group {
  const mean = middles.reduce((sum, middle) => sum + middle, 0) / middles.length;
  const span = (middles.length - 1) * apart;
  return { middles, start: Math.max(0, Math.min(mean - span / 2, width - span)) };
}

const endOf = ({ middles, start }: Group, apart: number) => start + (middles.length - 1) * apart;

/** Middles in rising order, moved no more than it takes for each to be `apart` from the next. */
function movedApart(middles: readonly number[], apart: number, width: number): readonly number[] {
  const groups: Group[] = [];
  for (const middle of middles) {
    let group = groupOf([middle], apart, width);
    for (
      let before = groups.at(-1);
      before !== undefined && group.start < endOf(before, apart) + apart;
      before = groups.at(-1)
    ) {
      groups.pop();
      group = groupOf([...before.middles, ...group.middles], apart, width);
    }
    groups.push(group);
  }
  return groups.flatMap(({ middles: all, start }) => all.map((_, at) => start + at * apart));
}

/**
 * Where the marks of an axis `width` long and their numbers stand, in the order of the years. Numbers
 * are `apart` from each other, as long as there is room for all of them.
 */
export function timelinePlaces(
  { years, marks }: Timeline,
  width: number,
  apart: number,
): readonly TimelinePlace[] {
  const x = yearPlace(years, width);
  const placed = marks
    .map(({ from, to, ...mark }) => ({ ...mark, from: x(from), to: x(to) }))
    .toSorted((a, b) => a.from + a.to - b.from - b.to || a.number - b.number);
  const labels = movedApart(
    placed.map(({ from, to }) => (from + to) / 2),
    apart,
    width,
  );
  return placed.map((place, at) => ({ ...place, label: labels[at] ?? 0 }));
}

/** Where a year stands on an axis `width` long. */
export function yearPlace(years: readonly number[], width: number): (year: number) => number {
  const first = years[0] ?? 0;
  const span = (years.at(-1) ?? first) - first || 1;
  return (year) => ((year - first) / span) * width;
}
