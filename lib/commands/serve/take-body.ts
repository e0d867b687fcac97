import type { IncomingMessage, ServerResponse } from "node:http";

/** A body that came whole; one that is too large; or a sender who went away. */
export type TakenBody = Buffer | "tooLarge" | "gone";

/** Whether a request says that it has a body. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

const mostChunks = 256;

/** Takes a body in, up to `limit` bytes: what is larger is refused as soon as that is known. */
export function takeBody(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
): Promise<TakenBody> {
  const { headers } = request;
  if (Number(headers["content-length"] ?? 0) > limit) return Promise.resolve("tooLarge");
  // Some clients ask before they send.
  if (headers.expect?.toLowerCase() === "100-continue") response.writeContinue();
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size <= limit) {
        chunks.push(chunk);
        // Many small ones take many times the room of their bytes.
        if (chunks.length >= mostChunks) chunks = [Buffer.concat(chunks)];
        return;
      }
      request.off("data", take);
      resolve("tooLarge");
    };
    request.on("data", take);
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("close", () => resolve("gone"));
    request.once("error", () => resolve("gone"));
  });
}
