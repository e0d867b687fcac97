import { createHash, timingSafeEqual } from "node:crypto";
import { randomCode, typedCode } from "./random-code";

type Expected = { readonly hash: Uint8Array };

declare global {
  /** Next loads modules more than once in a process; the code is made in one and asked for in another. */
  var readyToAskSetUpCode: Expected | undefined;
}

const hashOf = (code: string): Uint8Array =>
  createHash("sha256").update(typedCode(code).replaceAll("-", "")).digest();

/** Makes the code that sets up the clinic, once. Only its hash is kept, in memory. */
export function makeSetUpCode(): string {
  const code = randomCode(3, 4).toUpperCase();
  globalThis.readyToAskSetUpCode = { hash: hashOf(code) };
  return code;
}

/**
 * Whether this is the code; "over" when there is none. A wrong one ends nothing, or any stranger could
 * keep the clinic from being set up: how often it may be tried is limited where it is asked for.
 */
export function trySetUpCode(typed: string): "right" | "wrong" | "over" {
  const expected = globalThis.readyToAskSetUpCode;
  if (expected === undefined) return "over";
  return timingSafeEqual(expected.hash, hashOf(typed)) ? "right" : "wrong";
}

/** The code was used: it opens nothing any more. */
export function endSetUpCode(): void {
  globalThis.readyToAskSetUpCode = undefined;
}
