import type { Entry } from "@/lib/form/answers";
import { fill } from "@/lib/words/fill";
import { oneLine } from "../clean-text";
import type { Timeline, TimelineSource } from "../facts";
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

/** What a timeline of these treatments is made from. */
export function timelineSource(input: SummaryInput, entries: readonly Entry[]): TimelineSource {
  const { timeline: alt, timelineWithout: unplaced } = input.content.summaryWords.overview;
  const finished = finishedIn(input);
  const rows = entries.map(({ [input.content.pageOne.treatments.when]: year }) => {
    const when = typeof year === "string" ? oneLine(year) : "";
    const years = readYears(when, finished ?? anyYear, input.content.yearWords);
    return years === null ? { when } : { when, years };
  });
  return { rows, ...(finished === undefined ? {} : { finished }), words: { alt, unplaced } };
}

/**
 * The treatments of the first rows on an axis of years, as far as a year could be read from what the
 * person wrote. Undefined when there is none.
 */
export function timelineOf(
  { rows, finished, words }: TimelineSource,
  shown = rows.length,
): Timeline | undefined {
  const all = rows.slice(0, shown).map((row, at) => ({ ...row, number: at + 1 }));
  const placed = endedAtLastKnown(
    all.flatMap(({ years, ...row }) => (years ? [{ ...row, ...years }] : [])),
  );
  if (placed.length === 0) return undefined;
  const end = Math.max(...placed.map(({ to }) => to), finished ?? 0);
  const years = labelledYears(
    Math.min(...placed.map(({ from }) => from), Math.ceil(end) - leastYears),
    end,
  );
  const lanes = lanesOf(placed);
  const without = all.filter((row) => row.years === undefined).map(({ number }) => number);
  const unplaced = fill(words.unplaced, { numbers: without.join(", ") });
  const alt = fill(words.alt, {
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
