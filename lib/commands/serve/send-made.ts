import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { brotliParams, leastBytes } from "./compress";
import { type Coding, codingFor } from "./smallest-form";

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** As far as this a page is searched for what repeats: with more to search each takes longer to begin. */
const usualWindow = 16;

const compressed: { readonly [C in Coding]: (body: Buffer) => Promise<Buffer> } = {
  br: (body) => {
    const isUsual = body.byteLength <= 2 ** usualWindow;
    const window = isUsual ? { [constants.BROTLI_PARAM_LGWIN]: usualWindow } : {};
    return brotli(body, { params: { ...brotliParams, ...window } });
  },
  gzip: (body) => zip(body),
};

/**
 * Sends the headers of an answer that is still to be made, for one asker, and then what is made. It is
 * taken to be worth compressing.
 */
export async function sendLater(
  request: IncomingMessage,
  response: ServerResponse,
  make: () => Promise<Buffer>,
): Promise<void> {
  response.appendHeader("Vary", "Accept-Encoding");
  const coding = codingFor(request, () => true);
  if (coding !== undefined) response.setHeader("Content-Encoding", coding);
  if (request.method === "HEAD") return void response.end();
  response.flushHeaders();
  const body = await make();
  response.end(coding === undefined ? body : await compressed[coding](body));
}

/** Ends the answer with what was made for one asker, whole in memory, compressed at once if worth it. */
export async function sendMade(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Promise<void> {
  response.appendHeader("Vary", "Accept-Encoding");
  const coding = body.byteLength < leastBytes ? undefined : codingFor(request, () => true);
  const sent = coding === undefined ? body : await compressed[coding](body);
  if (coding !== undefined) response.setHeader("Content-Encoding", coding);
  response.setHeader("Content-Length", sent.byteLength);
  response.end(sent);
}
