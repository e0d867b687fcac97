import type { IncomingMessage, ServerResponse } from "node:http";
import { serverLimits } from "./server-limits";
import { hasBody } from "./take-body";

/**
 * Sends a small answer. While a body is still coming the connection is of no more use; it is listened
 * to for a moment all the same, because a sender whose connection is cut at once never hears the answer.
 */
export function answerWhole(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
): void {
  const body = Buffer.from(text);
  response.statusCode = status;
  response.setHeader("Content-Length", body.byteLength);
  if (request.complete || !hasBody(request)) {
    response.end(request.method === "HEAD" ? undefined : body);
    return;
  }
  response.setHeader("Connection", "close");
  response.write(body);
  const over = setTimeout(() => response.end(), serverLimits.hearing);
  request.once("end", () => response.end());
  response.once("close", () => {
    clearTimeout(over);
    request.socket.destroy();
  });
  request.resume();
}
