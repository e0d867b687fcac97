import { setTimeout as pause } from "node:timers/promises";
import type { FormClient } from "@/e2e/http-form";

/** What came of asking for a document. "wrong" is whatever a server may not answer. */
export type End = {
  readonly kind: "given" | "refused" | "left" | "wrong";
  /** How often it was asked for. */
  readonly asked: number;
  /** Milliseconds of the last answer, and from the first asking to it. */
  readonly answer: number;
  readonly whole: number;
  readonly told: string;
};

const isPdf = (body: ArrayBuffer): boolean =>
  new TextDecoder("latin1").decode(body.slice(0, 5)) === "%PDF-";

/** The next address and the seconds until it is due, as the answer says, or null when it says none. */
function comingAgain({ headers }: Response): { seconds: number; path: string } | null {
  const [, seconds, path] = /^(\d+); url=(\/.*)$/.exec(headers.get("refresh") ?? "") ?? [];
  return seconds === undefined || path === undefined ? null : { seconds: Number(seconds), path };
}

/**
 * Asks for a document as a browser without script does: it waits and asks again as it is told, until
 * `isOver`. With `leaves` it goes away after so many milliseconds.
 */
export async function askFor(
  person: FormClient,
  path: string,
  isOver: () => boolean,
  leaves?: number,
): Promise<End> {
  const begun = performance.now();
  let address = path;
  for (let asked = 1; ; asked += 1) {
    const asking = performance.now();
    const end = (kind: End["kind"], told = ""): End => {
      const now = performance.now();
      return { kind, asked, answer: now - asking, whole: now - begun, told };
    };
    const signal = leaves === undefined ? null : AbortSignal.timeout(leaves);
    try {
      const response = await person.send(address, { method: "GET", signal });
      const body = await response.arrayBuffer();
      if (response.status === 200) return isPdf(body) ? end("given") : end("wrong", "no PDF");
      const retry = Number(response.headers.get("retry-after"));
      if (response.status !== 503 || !(retry >= 1 && retry <= 60)) {
        return end("wrong", `${response.status}, Retry-After ${retry}`);
      }
      const again = comingAgain(response);
      if (again === null || isOver()) return end("refused");
      await pause(again.seconds * 1000);
      address = again.path;
    } catch (error) {
      return signal?.aborted ? end("left") : end("wrong", String(error));
    }
  }
}
