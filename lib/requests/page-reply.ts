/** An answer that depends on whose browser asks, and that nothing on the way may keep. */
function ownReply(text: string, type: string, status: number): Response {
  const body = Buffer.from(text);
  return new Response(body, {
    status,
    headers: {
      "Content-Type": type,
      // Whether it is worth compressing is known by it.
      "Content-Length": String(body.byteLength),
      "Cache-Control": "no-store",
      Vary: "Accept, Cookie",
    },
  });
}

/** A page of HTML. */
export const pageReply = (html: string, status = 200): Response =>
  ownReply(html, "text/html; charset=utf-8", status);

/** What a script is told. */
export const jsonReply = (told: object, status = 200): Response =>
  ownReply(JSON.stringify(told), "application/json", status);
