import type { Answers } from "@/lib/form/answers";
import { staffClientAs } from "../staff-hands";
import { content } from "../walk";
import { type OpenedPage, ServedWay } from "./served-way";
import { type WayEffort, wayEffort } from "./way-effort";

/** The columns of the table that the served pages give; each is a number. */
export const servedColumns = [
  "pages",
  "words",
  "taps",
  "minutes",
  "without free text, facts and optional reading",
  "typing",
  "short way: pages",
  "short way: minutes with typing",
  "naming page and grid: words",
] as const;

export type ServedColumn = (typeof servedColumns)[number];

type Walked = {
  readonly way: ServedWay;
  readonly opened: readonly OpenedPage[];
  readonly effort: WayEffort;
};

async function walked(base: string, answers: Answers, kind: "whole" | "short"): Promise<Walked> {
  const way = await ServedWay.begin(base, answers, kind);
  const opened = await way.pages();
  return { way, opened, effort: wayEffort(opened) };
}

/** The pages that say what the words mean and what is known. */
export const isOfFacts = (id: string): boolean =>
  content.steps.some((step) => step.id === id && "shows" in step && step.shows !== undefined);

/** What the form asks of one person, by the pages it serves them where a clinic uses the product. */
export async function servedEffort(base: string, answers: Answers) {
  // The front page takes codes from letters then, and says so.
  await staffClientAs(base, "intake");
  const whole = await walked(base, answers, "whole");
  const short = await walked(base, answers, "short");
  const facts = whole.effort.pages.filter(({ id }) => isOfFacts(id));
  const cells: { readonly [C in ServedColumn]: number } = {
    pages: whole.opened.length,
    words: whole.effort.words,
    taps: whole.effort.taps,
    minutes: whole.effort.minutes,
    "without free text, facts and optional reading": whole.effort.leastMinutes,
    typing: whole.effort.typingMinutes,
    "short way: pages": short.opened.length,
    "short way: minutes with typing": short.effort.minutes + short.effort.typingMinutes,
    "naming page and grid: words": facts.reduce((sum, { words }) => sum + words, 0),
  };
  return { whole, short, cells };
}
