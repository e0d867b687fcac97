import { setTimeout as pause } from "node:timers/promises";
import { BuiltServer } from "../built-server";
import { openPages } from "./saving-load";
import type { TypingPage } from "./typing-page";

export type KillRounds = {
  readonly port: number;
  readonly variables: { readonly [name: string]: string };
  /** What to do with the pages before the first kill. */
  readonly first?: (pages: readonly TypingPage[]) => Promise<void>;
  /** A database server beside the product's, which is killed in every third round instead. */
  readonly database?: { readonly kill: () => Promise<void>; readonly start: () => void };
};

/** What the rounds found: saves that were acknowledged, those not found again, and how soon it served. */
export type Killed = {
  readonly acknowledged: number;
  readonly lost: number;
  /** Answers to a save that no page tries again, after which its words would not be saved. */
  readonly refused: readonly string[];
  /** Seconds from each start after a kill to the first page and the first acknowledged save. */
  readonly back: readonly number[];
};

const pagesAtOnce = 10;
const longestWait = 30_000;

/** Saves until an answer does not come, as after a kill. */
async function saveUntilCut(page: TypingPage, refused: string[]): Promise<void> {
  for (;;) {
    const outcome = await page.save();
    if (outcome === "unanswered") return;
    if (outcome !== "saved") refused.push(outcome);
  }
}

/** Sends what was not answered again, as the page's script does, until it is. */
async function saveAgain(page: TypingPage, refused: string[]): Promise<void> {
  const end = performance.now() + longestWait;
  while (performance.now() < end) {
    const outcome = await page.sendAgain();
    if (outcome === "saved") return;
    if (outcome !== "unanswered") refused.push(outcome);
    await pause(25);
  }
  throw new Error(`Nothing was saved within ${longestWait / 1000} s of a start.`);
}

/** Looks for what is stored as soon as there is an answer. */
async function hasLost(page: TypingPage): Promise<boolean> {
  const end = performance.now() + longestWait;
  for (;;) {
    try {
      return await page.hasLost();
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(25);
    }
  }
}

/**
 * Kills the product's server `count` times with -9 while people save, starts it again, and looks each
 * time for everything that was acknowledged; then the pages go on as if they had only waited.
 */
export async function killRounds(
  count: number,
  { port, variables, first, database }: KillRounds,
): Promise<Killed> {
  const refused: string[] = [];
  const back: number[] = [];
  let lost = 0;
  let server = await BuiltServer.start(port, variables);
  try {
    const pages = await openPages(server.base, pagesAtOnce);
    await first?.(pages);
    for (let round = 0; round < count; round += 1) {
      const cut = pages.map((page) => saveUntilCut(page, refused));
      await pause(100 + Math.random() * 500);
      const target = round % 3 === 2 ? database : undefined;
      if (target === undefined) await server.kill();
      else await target.kill();
      await Promise.all(cut);
      target?.start();
      const began = performance.now();
      if (target === undefined) server = await BuiltServer.start(port, variables);
      for (const [at, page] of pages.entries()) {
        if (await hasLost(page)) lost += 1;
        await saveAgain(page, refused);
        if (at === 0) back.push((performance.now() - began) / 1000);
      }
    }
    return {
      acknowledged: pages.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
      lost,
      refused,
      back,
    };
  } finally {
    await server.stop();
  }
}
