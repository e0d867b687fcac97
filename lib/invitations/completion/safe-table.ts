/** No figure is shown of fewer people than this. */
export const fewest = 10;

/** How many came to each stage and no further, in the order of the stages. */
export type Furthest = readonly number[];

/** The people of one period by group. Periods of one table have nobody in common. */
export type Groups = ReadonlyMap<string, Furthest>;

/** How people are divided so that every figure may be shown. */
export type Layout = {
  /** The stages that have a column, by their place; the first of all always has. */
  readonly columns: readonly number[];
  /** The groups of each row; those of one are shown as one. */
  readonly rows: readonly (readonly string[])[];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The people of some groups together. */
export function merged(groups: Groups, keys: readonly string[]): Furthest {
  const some = keys.flatMap((key) => groups.get(key) ?? []);
  const stages = Math.max(0, ...keys.map((key) => groups.get(key)?.length ?? 0));
  return Array.from({ length: stages }, (_, stage) =>
    sum(some.filter((__, at) => at % stages === stage)),
  );
}

/** How many came at least to each of the columns. */
export const reachedAt = (furthest: Furthest, columns: readonly number[]): readonly number[] =>
  columns.map((column) => sum(furthest.slice(column)));

/**
 * Whether all figures of a row may be shown: none is of a few people, and neither is what lies between
 * two of them, which anyone can subtract. Between two there may be nobody.
 */
function isSafe(furthest: Furthest, columns: readonly number[]): boolean {
  const figures = reachedAt(furthest, columns);
  return figures.every((figure, at) => {
    const between = figure - (figures[at + 1] ?? 0);
    return figure >= fewest && (between === 0 || between >= fewest);
  });
}

const size = (periods: readonly Groups[], key: string): number =>
  sum(periods.flatMap((groups) => groups.get(key) ?? []));

/** Puts the groups that are too small together, with larger ones until they are no longer; null when all of them are too few. */
function rowsFor(
  periods: readonly Groups[],
  keys: readonly string[],
  columns: readonly number[],
): Layout["rows"] | null {
  const safe = (row: readonly string[]) =>
    periods.every((groups) => isSafe(merged(groups, row), columns));
  const bySize = keys.toSorted((one, other) => size(periods, one) - size(periods, other));
  const small = bySize.filter((key) => !safe([key]));
  const large = bySize.filter((key) => safe([key]));
  while (small.length > 0 && !safe(small)) {
    const next = large.shift();
    if (next === undefined) return null;
    small.push(next);
  }
  const single = large.toReversed().map((key) => [key]);
  return small.length === 0 ? single : [...single, small.toReversed()];
}

/** The choices among columns, those with more first; all but the first may be left out. */
function columnChoices([first = 0, ...others]: readonly number[]): readonly (readonly number[])[] {
  const choices = Array.from({ length: 2 ** others.length }, (_, bits) => [
    first,
    ...others.filter((__, at) => (bits & (1 << at)) !== 0),
  ]);
  // Of as many columns the later ones tell more: how many came to the end.
  return choices.toSorted((one, other) => other.length - one.length || sum(other) - sum(one));
}

/**
 * The finest layout of one table in which no figure, and nothing that can be worked out from the figures
 * of all its periods, is of fewer than ten people. `among`: the columns there may be. `fewestRows`: with
 * fewer the table says nothing; null then.
 *
 * Every period, row and step between two columns is a cell of none or of ten and more, and whatever is
 * worked out by adding and subtracting is made of whole cells. Tables that divide the same people otherwise
 * add nothing, as long as their columns are among those of the table of all: a sum that mixes them falls apart
 * into whole cells of one of them (decision 56).
 */
export function safeLayout(
  periods: readonly Groups[],
  among: readonly number[],
  fewestRows: number,
): Layout | null {
  const all = [...new Set(periods.flatMap((groups) => [...groups.keys()]))];
  const keys = all.filter((key) => size(periods, key) > 0);
  const layouts = columnChoices(among).flatMap((columns): readonly Layout[] => {
    const rows = rowsFor(periods, keys, columns);
    return rows === null || rows.length < fewestRows ? [] : [{ columns, rows }];
  });
  const figures = ({ columns, rows }: Layout) => columns.length * rows.length;
  return layouts.toSorted((one, other) => figures(other) - figures(one))[0] ?? null;
}
