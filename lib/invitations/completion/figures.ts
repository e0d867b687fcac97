import { type Reached, stages } from "./reached";
import { type Groups, type Layout, merged, reachedAt, safeLayout } from "./safe-table";

/** People of one kind, counted, in the later or the earlier part of the whole time. */
export type Tally = Reached & { readonly count: number; readonly isRecent: boolean };

/** The last days, or all of them: the first are among the others. */
export type Period = "recent" | "whole";

export type FigureRow = {
  /** The groups that are shown as one. */
  readonly groups: readonly string[];
  /** By column. */
  readonly figures: readonly number[];
};
/** A table that may be shown. Columns are places in `stages`. */
export type FigureTable = {
  readonly columns: readonly number[];
  readonly rows: readonly FigureRow[];
};

/** What may be shown of a period; null where that would be of fewer than ten people. */
export type CompletionFigures = {
  readonly all: FigureTable | null;
  readonly ways: FigureTable | null;
  readonly languages: FigureTable | null;
  /** Of those who started and did not send it back: the step they saved last. */
  readonly stops: FigureTable | null;
};

type KeyOf = (tally: Tally) => string | null;
type Counting = { readonly keyOf: KeyOf; readonly stageOf: (tally: Tally) => number };

function grouped(tallies: readonly Tally[], length: number, { keyOf, stageOf }: Counting): Groups {
  const groups = new Map<string, number[]>();
  for (const tally of tallies) {
    const key = keyOf(tally);
    if (key === null) continue;
    const furthest = groups.get(key) ?? Array.from({ length }, () => 0);
    const stage = stageOf(tally);
    furthest[stage] = (furthest[stage] ?? 0) + tally.count;
    groups.set(key, furthest);
  }
  return groups;
}

const tableOf = (groups: Groups, { columns, rows }: Layout): FigureTable => ({
  columns,
  rows: rows.map((keys) => ({
    groups: keys,
    figures: reachedAt(merged(groups, keys), columns),
  })),
});

type Asked = {
  readonly tallies: readonly Tally[];
  readonly period: Period;
  readonly counting: Counting;
  readonly among: readonly number[];
  readonly fewestRows: number;
};

/**
 * A table of a period. Whoever has the last days and the whole time can subtract one from the other, so
 * the last days are shown only in a layout in which the days before may be too; the whole time has then
 * the same one.
 */
function tableFor({ tallies, period, counting, among, fewestRows }: Asked): FigureTable | null {
  const of = (some: readonly Tally[]) => grouped(some, stages.length, counting);
  const recent = of(tallies.filter(({ isRecent }) => isRecent));
  const earlier = of(tallies.filter(({ isRecent }) => !isRecent));
  const whole = of(tallies);
  // Where there is nothing before the last days, both periods are the same people.
  const parts = earlier.size === 0 ? [recent] : [recent, earlier];
  const both = safeLayout(parts, among, fewestRows);
  if (period === "recent") return both && tableOf(recent, both);
  const layout = both ?? safeLayout([whole], among, fewestRows);
  return layout && tableOf(whole, layout);
}

const everyStage = stages.map((_, at) => at);
const furthest = ({ reached }: Tally) => stages.indexOf(reached);
const started = stages.indexOf("started");

/** How many came how far, by way and by language, and where they stopped, without a small number of people. */
export function completionFigures(tallies: readonly Tally[], period: Period): CompletionFigures {
  const by = (keyOf: KeyOf, among: readonly number[], fewestRows = 2) => {
    const counting = { keyOf, stageOf: furthest };
    return tableFor({ tallies, period, counting, among, fewestRows });
  };
  const all = by(() => "all", everyStage, 1);
  if (all === null) return { all, ways: null, languages: null, stops: null };
  const stopped: KeyOf = ({ reached, step }) => (reached === "started" ? (step ?? "") : null);
  // How many stopped on the form must be known of all before it may be divided.
  const tellsStops = [started, started + 1].every((stage) => all.columns.includes(stage));
  return {
    all,
    ways: by(({ way }) => way, all.columns),
    languages: by(({ language }) => language, all.columns),
    stops: tellsStops ? by(stopped, [started]) : null,
  };
}
