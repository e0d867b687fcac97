import type { KindName } from "./kinds";

/** What a server gave of one kind of page, and what each answer cost it. */
export type Served = {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds from asking to the end of an answer. */
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of a processor for each answer. */
  readonly processor: number;
  /** Bytes of one answer's body, as sent. */
  readonly bytes: number;
};

export type Name = KindName | "a save";

/** What one kind may cost at most, or must give at least, beside a bare page of Next. */
type Bar =
  /** A processor's time for one, times that of the bare page. */
  | { readonly kind: "processor"; readonly atMost: number }
  /** How many a second of one processor's time. */
  | { readonly kind: "a second"; readonly atLeast: number };

/**
 * The processor time of a step page and of a save at c714765, the last commit before issue 13, times the
 * bare page: on a quiet machine. A page may cost half of it, and saves be half as many again.
 */
const before = { stepPage: 3.61, save: 1.91 };
const thousands = { kind: "a second", atLeast: 2_000 } as const;

const bars: { readonly [N in Name]?: Bar } = {
  "emergency page": thousands,
  library: thousands,
  health: thousands,
  "step page": { kind: "processor", atMost: before.stepPage / 2 },
  "a save": { kind: "processor", atMost: before.save / 1.5 },
};

/** One kind of page against its bar: how many times the bare page it costs, and whether it is kept. */
export type Line = {
  readonly name: Name;
  readonly served: Served;
  readonly times: number;
  readonly bar: string;
  readonly isKept: boolean;
};

function against(bar: Bar | undefined, served: Served, bare: Served): Pick<Line, "bar" | "isKept"> {
  switch (bar?.kind) {
    case undefined:
      return { bar: "", isKept: true };
    case "processor":
      return {
        bar: `${bar.atMost.toFixed(2)} times bare`,
        isKept: served.processor <= bar.atMost * bare.processor,
      };
    case "a second":
      return {
        bar: `${bar.atLeast} a second`,
        isKept: 1000 / served.processor >= bar.atLeast,
      };
  }
}

export const lineOf = (name: Name, served: Served, bare: Served): Line => ({
  name,
  served,
  times: served.processor / bare.processor,
  ...against(bars[name], served, bare),
});
