import type { CDPSession } from "@playwright/test";

const kinds = ["script", "font", "html", "other"] as const;
export type Kind = (typeof kinds)[number];

/** Bytes that came over the network, headers included, of each kind. */
export type Weights = { readonly [K in Kind]: number };

function kindOf(mimeType: string): Kind {
  if (/javascript/.test(mimeType)) return "script";
  if (/font/.test(mimeType)) return "font";
  return mimeType === "text/html" ? "html" : "other";
}

/** Weighs what a page loads, and knows how many requests are not answered yet. */
export function weighTraffic(session: CDPSession) {
  const open = new Map<string, Kind>();
  const bytes: Record<Kind, number> = { script: 0, font: 0, html: 0, other: 0 };
  /** When the last answer to something that was sent began to come, in milliseconds of the wall clock. */
  let lastSaved = 0;
  const sent = new Map<string, number>();
  session.on("Network.requestWillBeSent", ({ requestId, request, wallTime, timestamp }) => {
    open.set(requestId, "other");
    if (request.method === "POST") sent.set(requestId, wallTime - timestamp);
  });
  session.on("Network.responseReceived", ({ requestId, response, timestamp }) => {
    open.set(requestId, kindOf(response.mimeType));
    const offset = sent.get(requestId);
    if (offset !== undefined) lastSaved = (timestamp + offset) * 1000;
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[open.get(requestId) ?? "other"] += encodedDataLength;
    open.delete(requestId);
  });
  session.on("Network.loadingFailed", ({ requestId }) => open.delete(requestId));
  return {
    weights: (): Weights => ({ ...bytes }),
    open: () => open.size,
    lastSaved: () => lastSaved,
  };
}
