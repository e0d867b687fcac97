/** A page of HTML that nothing on the way may keep. */
export const htmlReply = (html: string, status: number, more: Record<string, string> = {}) =>
  new Response(html, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", ...more },
  });
