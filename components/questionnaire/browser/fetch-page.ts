import * as z from "zod/mini";
import { type PageView, pageView } from "../saving/page-view";

/** A connection that says nothing for so long is of no use, in milliseconds. */
const patience = 10_000;

/** The page at an address, to be put in the place of another; null where it can only be loaded. */
export async function fetchPage(address: string): Promise<PageView | null> {
  try {
    const response = await fetch(address, {
      headers: { Accept: "application/json" },
      signal: AbortSignal.timeout(patience),
    });
    if (response.redirected) return null;
    return z.safeParse(pageView, await response.json()).data ?? null;
  } catch {
    // The browser says what is the matter when it loads the page itself.
    return null;
  }
}
