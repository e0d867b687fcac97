import { attemptParameter } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import type { WaitingWords } from "@/lib/words/page-words";
import { htmlReply } from "./html-reply";
import { escaped, type PageFrame, paragraphsHtml, wholePage } from "./problem-page";
import { waitInWords } from "./wait";

/** So often a page asks again by itself, so that a tab that was forgotten does not ask for ever. */
export const attempts = 6;

/** How often this document was asked for, this time included. */
function attemptOf(address: URL): number {
  const said = Number(address.searchParams.get(attemptParameter));
  return Number.isInteger(said) && said > 1 && said <= attempts ? said : 1;
}

/** The same document, asked for once more; after the last time it is counted anew. */
function onceMore(address: URL, attempt: number): string {
  const query = new URLSearchParams(address.searchParams);
  if (attempt < attempts) query.set(attemptParameter, String(attempt + 1));
  else query.delete(attemptParameter);
  const asked = query.toString();
  return asked === "" ? address.pathname : `${address.pathname}?${asked}`;
}

const link = (href: string, label: string) =>
  `<p><a href="${escaped(href)}">${escaped(label)}</a></p>`;

export type Waiting = {
  readonly frame: PageFrame;
  readonly words: WaitingWords;
  /** Where to go instead of waiting. */
  readonly back: string;
  /** Seconds until it makes sense to ask again. */
  readonly seconds: number;
};

/**
 * 503: the queue is full. The page asks again by itself, without script, a stated number of times, and
 * says when. What was posted is not: it is asked for by a button. The address holds the number of the
 * attempt and what it held before.
 */
export function waitToPrint(request: Request, { frame, words, back, seconds }: Waiting): Response {
  const address = new URL(request.url);
  const time = waitInWords(frame.language, seconds);
  const retry = { "Retry-After": String(seconds) };
  const page = (text: readonly string[], onward: string) =>
    wholePage(frame, words.title, `${paragraphsHtml([...words.text, ...text])}${onward}`);
  if (request.method === "POST") {
    const form = `<form method="post" action="${escaped(address.pathname)}"><button>${escaped(words.tryNow)}</button></form>`;
    const text = [fill(words.later, { time })];
    return htmlReply(page(text, form + link(back, words.stop)), 503, retry);
  }
  const attempt = attemptOf(address);
  const again = onceMore(address, attempt);
  const isLast = attempt === attempts;
  const text = fill(isLast ? words.noMore : words.again, { time, attempt, attempts });
  const html = page([text], link(again, words.tryNow) + link(back, words.stop));
  return htmlReply(html, 503, isLast ? retry : { ...retry, Refresh: `${seconds}; url=${again}` });
}
