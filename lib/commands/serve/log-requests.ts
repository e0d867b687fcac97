import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/log";
import { routes } from "@/lib/routes";
import { askedPath } from "./asked-path";

const requests = new AsyncLocalStorage<{ readonly id: string }>();
globalThis.readyToAskRequest = requests;

/** Asked every few seconds by whoever watches, and of no interest afterwards. */
const unlogged: readonly (string | null)[] = [routes.healthLive, routes.healthReady];

/**
 * Answers a request under a number of its own, which is told in `X-Request-Id` and stands in every line
 * that is logged meanwhile, and logs its end.
 */
export function logged(
  request: IncomingMessage,
  response: ServerResponse,
  patternOf: (path: string) => string,
  answer: () => void,
): void {
  const id = randomUUID();
  const begun = performance.now();
  const { socket } = request;
  const sentBefore = socket.bytesWritten;
  response.setHeader("X-Request-Id", id);
  response.once("close", () => {
    const path = askedPath(request.url);
    if (unlogged.includes(path)) return;
    const isFile = path?.startsWith("/_next/static/") ?? false;
    const fields = {
      method: request.method ?? "",
      route: isFile ? "/_next/static" : patternOf(path ?? ""),
      ...(response.headersSent ? { status: response.statusCode } : {}),
      milliseconds: Math.round(performance.now() - begun),
      bytes: socket.bytesWritten - sentBefore,
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    requests.run({ id }, () => log[isFile ? "debug" : "info"]("request", fields));
  });
  requests.run({ id }, answer);
}
