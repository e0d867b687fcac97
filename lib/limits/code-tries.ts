import "server-only";
import type { Try } from "./limits";
import { networkOf } from "./peer";
import { giveBack, type Taken, takeTry } from "./take";

/** Counts for whoever tries. */
const everyone = "everyone";

const near = (peer: string): readonly Try[] => [
  { limit: "codePeer", peer },
  { limit: "codeNetwork", peer: networkOf(peer) },
];
const all: readonly Try[] = [{ limit: "codeAll", peer: everyone }];
const pace: readonly Try[] = [{ limit: "codePace", peer: everyone }];

/**
 * Counts a code that was typed, whether or not there is such a one: by its address, its network, and all
 * together. Where all together were too many, one is read every few seconds, so that a crowd of strangers
 * slows codes down and never closes them; links are not counted here at all.
 */
export async function takeCode(peer: string, now: Date): Promise<Taken> {
  const own = await takeTry(near(peer), now);
  if (own.refusedUntil !== null) return own;
  const whole = await takeTry(all, now);
  return whole.refusedUntil === null ? whole : takeTry(pace, now);
}

/** Takes back the try of a code that opened its link: only wrong ones count. */
export async function returnCode(peer: string, link: string, now: Date): Promise<void> {
  const once = await takeTry([{ limit: "codeReturned", subject: link, peer: everyone }], now);
  if (once.refusedUntil === null) await giveBack([...near(peer), ...all], now);
}
