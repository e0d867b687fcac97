import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { FixedHeaders } from "./fixed-headers";
import { allowedMethods } from "./front-door";

const statusOf: { readonly [code: string]: number } = {
  HPE_INVALID_METHOD: 405,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what could not be read as a request, and ends its connection. */
export function answerUnreadable(error: Error, socket: Duplex, headers: FixedHeaders): void {
  if (!socket.writable || ("code" in error && error.code === "ECONNRESET")) {
    socket.destroy();
    return;
  }
  const status = ("code" in error ? statusOf[String(error.code)] : undefined) ?? 400;
  const more = status === 405 ? { Allow: allowedMethods.join(", ") } : {};
  const lines = Object.entries({ ...headers, ...more, "Content-Length": "0", Connection: "close" });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
    () => socket.destroy(),
  );
}
