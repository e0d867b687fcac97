/** Of an answer that depends on whose browser asks, and that nothing on the way may keep. */
const ownHeaders = (type: string) => ({
  "Content-Type": type,
  "Cache-Control": "no-store",
  Vary: "Accept, Cookie",
});
const html = "text/html; charset=utf-8";

function ownReply(text: string, type: string, status: number): Response {
  const body = Buffer.from(text);
  // Whether it is worth compressing is known by its length.
  const headers = { ...ownHeaders(type), "Content-Length": String(body.byteLength) };
  return new Response(body, { status, headers });
}

/** A page of HTML. */
export const pageReply = (text: string, status = 200): Response => ownReply(text, html, status);

/**
 * A page of HTML that is made once its headers are on their way: a browser has much to do before it
 * wants the page itself.
 * @param make asks nothing that may fail: it is too late then to answer anything else
 */
export function laterPageReply(make: () => string, status = 200): Response {
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        controller.enqueue(Buffer.from(make()));
        controller.close();
      },
    },
    // Nothing is made before somebody reads it.
    { highWaterMark: 0 },
  );
  const headers = { ...ownHeaders(html), "Transfer-Encoding": "chunked" };
  return new Response(body, { status, headers });
}

/** What a script is told. */
export const jsonReply = (told: object, status = 200): Response =>
  ownReply(JSON.stringify(told), "application/json", status);
