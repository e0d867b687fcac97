import { AsyncLocalStorage } from "node:async_hooks";
import { isDatabaseUnavailable } from "@/lib/database/database-errors";

/** Why a page or handler failed: for want of the database, or by a fault of its own. */
export type Failure = "unavailable" | "broken";

/** What became known while a request is being answered. */
export type Answering = { failure: Failure | null };

declare global {
  /** The server and the pages it serves are built apart; here they speak of one request. */
  var readyToAskAnswering: AsyncLocalStorage<Answering> | undefined;
}

/** The request being answered, for the server, which opens one for each. */
export function answering(): AsyncLocalStorage<Answering> {
  globalThis.readyToAskAnswering ??= new AsyncLocalStorage();
  return globalThis.readyToAskAnswering;
}

/** Told of every failure of a page or handler: the one place that tells the database's trouble from others. */
export function noteFailure(error: unknown): void {
  const now = answering().getStore();
  if (now === undefined || now.failure === "unavailable") return;
  now.failure = isDatabaseUnavailable(error) ? "unavailable" : "broken";
}
