import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { QueueFull } from "./errors";

/** So often a document among many is tried again while others print. */
const tries = 5;

/**
 * What `print` makes, waiting as long as it is told while too many documents are being printed: for one
 * of many whose first are on their way already. Throws `QueueFull` once it has tried often enough.
 */
export async function printWhenFree<Result>(print: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await print();
    } catch (error) {
      if (!(error instanceof QueueFull) || attempt === tries) throw error;
      await pause(error.retryAfter * 1000);
    }
  }
}
