import { IncomingMessage } from "node:http";

/**
 * The same request with its body already here, for whoever reads it next: no handler of ours ever waits
 * for a slow sender.
 */
export function wholeRequest(request: IncomingMessage, body: Buffer): IncomingMessage {
  const whole = new IncomingMessage(request.socket);
  whole.method = request.method ?? "";
  whole.url = request.url ?? "";
  whole.httpVersion = request.httpVersion;
  whole.httpVersionMajor = request.httpVersionMajor;
  whole.httpVersionMinor = request.httpVersionMinor;
  whole.rawHeaders = request.rawHeaders;
  whole.headers = request.headers;
  whole.complete = true;
  whole.push(body);
  whole.push(null);
  return whole;
}
