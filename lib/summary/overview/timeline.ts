import type { Entry } from "@/lib/form/answers";
import { fill } from "@/lib/words/fill";
import { oneLine } from "../clean-text";
import type { Timeline } from "../facts";
import { readYears } from "../read-years";
import type { SummaryInput } from "../summary-input";

/** Years between two labels; the smallest that leaves room to read them. */
const steps = [1, 2, 5, 10, 20, 50];
const mostLabels = 9;

/** A shorter axis would stretch one year over the whole page. */
const leastYears = 4;

function labelledYears(first: number, end: number): readonly number[] {
  const ends = (step: number) => [Math.floor(first / step) * step, Math.ceil(end / step) * step];
  const count = (step: number) => {
    const [from = 0, to = 0] = ends(step);
    return (to - from) / step + 1;
  };
  const step = steps.find((years) => count(years) <= mostLabels) ?? 50;
  const [from = 0] = ends(step);
  return Array.from({ length: count(step) }, (_, at) => from + at * step);
}

type Span = { readonly from: number; readonly to: number };

/** More could not be told apart; then the last lane holds what overlaps. */
const mostLanes = 4;

/** The first lane in which each span overlaps none before it, the shortest spans first. */
function lanesOf(spans: readonly Span[]): readonly number[] {
  const lanes: Span[][] = [];
  const found = new Map<Span, number>();
  for (const span of spans.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    const free = lanes.findIndex((lane) =>
      lane.every(({ from, to }) => span.to <= from || span.from >= to),
    );
    const lane = free >= 0 ? free : Math.min(lanes.length, mostLanes - 1);
    lanes[lane] = [...(lanes[lane] ?? []), span];
    found.set(span, lane);
  }
  return spans.map((span) => found.get(span) ?? 0);
}

/** When the person finished, as a time in years; undefined while they have not. */
function finishedIn({ submittedAt }: SummaryInput): number | undefined {
  if (submittedAt === undefined) return undefined;
  const [year = 0, month = 1] = submittedAt.split("-").map(Number);
  return year + (month - 0.5) / 12;
}

/** Before they finish, any year can be meant. */
const anyYear = 2099.99;

/** In a draft nothing says when "until now" is: such a time ends where the last known one does. */
function endedAtLastKnown<T extends Span>(spans: readonly T[]): readonly T[] {
  const known = spans.map(({ from, to }) => (to === anyYear ? from + 1 : to));
  const last = Math.max(...known);
  return spans.map((span) => (span.to === anyYear ? { ...span, to: last } : span));
}

/** So many treatments make a picture of years; of fewer the rows say as much. */
const leastMarks = 3;

/** Whether the rows stand in the order of their years: then an axis would say it again. */
const inOrderOfYears = (spans: readonly Span[]): boolean =>
  spans.every(({ from }, at) => at === 0 || from >= (spans[at - 1]?.from ?? from)) ||
  spans.every(({ from }, at) => at === 0 || from <= (spans[at - 1]?.from ?? from));

/**
 * Treatments on an axis of years, as far as a year could be read from what the person wrote.
 * Undefined where that would say no more than their rows do.
 */
export function timelineOf(input: SummaryInput, entries: readonly Entry[]): Timeline | undefined {
  const { content } = input;
  const words = content.summaryWords.overview;
  const finished = finishedIn(input);
  const all = entries.map(({ [content.pageOne.treatments.when]: year }, at) => {
    const when = typeof year === "string" ? oneLine(year) : "";
    const years = readYears(when, finished ?? anyYear, content.yearWords);
    return { number: at + 1, when, years };
  });
  const placed = endedAtLastKnown(
    all.flatMap(({ years, ...row }) => (years ? [{ ...row, ...years }] : [])),
  );
  if (placed.length < leastMarks || inOrderOfYears(placed)) return undefined;
  const end = Math.max(...placed.map(({ to }) => to), finished ?? 0);
  const years = labelledYears(
    Math.min(...placed.map(({ from }) => from), Math.ceil(end) - leastYears),
    end,
  );
  const lanes = lanesOf(placed);
  const without = all.filter((row) => row.years === null).map(({ number }) => number);
  const unplaced = fill(words.timelineWithout, { numbers: without.join(", ") });
  const alt = fill(words.timeline, {
    from: years[0] ?? "",
    to: years.at(-1) ?? "",
    marks: placed.map(({ number, when }) => `${number}: ${when}`).join("; "),
  });
  return {
    years,
    marks: placed.map(({ number, from, to }, at) => ({ number, from, to, lane: lanes[at] ?? 0 })),
    alt: without.length > 0 ? `${alt} ${unplaced}` : alt,
    ...(without.length > 0 ? { unplaced } : {}),
  };
}
