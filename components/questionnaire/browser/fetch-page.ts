import * as z from "zod/mini";
import { type PageView, pageView } from "../saving/page-view";

/** A connection that says nothing for so long is of no use, in milliseconds. */
const patience = 10_000;

/** What a server, or a proxy before it, says while there is nothing to be had from it. */
const awayStatuses: readonly number[] = [502, 503, 504];

/**
 * The page at an address, to be put in the place of another; null where it can only be loaded, and "away"
 * where nothing answers: the browser would show a page of its own in place of ours.
 */
export async function fetchPage(address: string): Promise<PageView | "away" | null> {
  try {
    const response = await fetch(address, {
      headers: { Accept: "application/json" },
      signal: AbortSignal.timeout(patience),
    });
    if (awayStatuses.includes(response.status)) return "away";
    if (response.redirected) return null;
    return z.safeParse(pageView, await response.json()).data ?? null;
  } catch (error) {
    // What came is no JSON, so it is a page.
    return error instanceof SyntaxError ? null : "away";
  }
}
