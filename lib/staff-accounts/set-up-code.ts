import { createHash, timingSafeEqual } from "node:crypto";
import { randomCode, typedCode } from "./random-code";

const triesAllowed = 5;

type Expected = { readonly hash: Uint8Array; triesLeft: number };

declare global {
  /** Next loads modules more than once in a process; the code is made in one and asked for in another. */
  var readyToAskSetUpCode: Expected | undefined;
}

const hashOf = (code: string): Uint8Array =>
  createHash("sha256").update(typedCode(code).replaceAll("-", "")).digest();

/** Makes the code that sets up the clinic, once. Only its hash is kept, in memory. */
export function makeSetUpCode(): string {
  const code = randomCode(3, 4).toUpperCase();
  globalThis.readyToAskSetUpCode = { hash: hashOf(code), triesLeft: triesAllowed };
  return code;
}

/** Whether this is the code. After five wrong ones, none is, until the server starts again. */
export function trySetUpCode(typed: string): "right" | "wrong" | "over" {
  const expected = globalThis.readyToAskSetUpCode;
  if (expected === undefined || expected.triesLeft === 0) return "over";
  if (timingSafeEqual(expected.hash, hashOf(typed))) return "right";
  expected.triesLeft -= 1;
  return expected.triesLeft === 0 ? "over" : "wrong";
}

/** The code was used: it opens nothing any more. */
export function endSetUpCode(): void {
  globalThis.readyToAskSetUpCode = undefined;
}
