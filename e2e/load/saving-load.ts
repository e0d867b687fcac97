import { setTimeout as pause } from "node:timers/promises";
import { TypingPage } from "./typing-page";

/** What came of some saves: how long each took in milliseconds, and what was not answered as saved. */
export type Saves = {
  readonly times: readonly number[];
  readonly errors: readonly string[];
  /** From the first to the last, in seconds. */
  readonly seconds: number;
};

/** Pages that stand open, each somebody's own. */
export function openPages(base: string, count: number): Promise<readonly TypingPage[]> {
  return Promise.all(Array.from({ length: count }, () => TypingPage.start(base)));
}

/** Saves with these pages, one after the other on each connection, while `goes` says so. */
async function saveOn(
  pages: readonly TypingPage[],
  goes: () => Promise<boolean>,
  done: { readonly times: number[]; readonly errors: string[] },
): Promise<void> {
  for (let turn = 0; await goes(); turn += 1) {
    const page = pages[turn % pages.length];
    const began = performance.now();
    const outcome = await page?.save();
    done.times.push(performance.now() - began);
    if (outcome !== "saved") done.errors.push(outcome ?? "none");
  }
}

/**
 * Saves for some seconds: at `rate` a second in all, evenly, however long an answer takes; or, without
 * a rate, as fast as the answers come on `connections`.
 */
export async function saveFor(
  pages: readonly TypingPage[],
  seconds: number,
  { rate, connections = pages.length }: { readonly rate?: number; readonly connections?: number },
): Promise<Saves> {
  const done = { times: [] as number[], errors: [] as string[] };
  const began = performance.now();
  const end = began + seconds * 1000;
  const shares = Array.from({ length: connections }, (_, at) =>
    pages.filter((_page, place) => place % connections === at),
  );
  let given = 0;
  const goes = async () => {
    if (rate === undefined) return performance.now() < end;
    const due = began + (given * 1000) / rate;
    given += 1;
    if (due >= end) return false;
    await pause(Math.max(0, due - performance.now()));
    return true;
  };
  await Promise.all(shares.map((share) => saveOn(share, goes, done)));
  return { ...done, seconds: (performance.now() - began) / 1000 };
}

/** How many of these pages' forms have lost what was acknowledged. */
export async function countLost(pages: readonly TypingPage[]): Promise<number> {
  let lost = 0;
  for (const page of pages) if (await page.hasLost()) lost += 1;
  return lost;
}
