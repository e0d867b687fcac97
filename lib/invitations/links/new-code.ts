import "server-only";
import { createHmac, hkdfSync, randomInt } from "node:crypto";
import { environment } from "@/lib/env";
import { codeSigns, randomSigns, withCheck } from "./typed-code";

/** A new code, as `readCode` gives it. It is shown once and never kept. */
export const newCode = (): string =>
  withCheck(
    Array.from({ length: randomSigns }, () => codeSigns[randomInt(codeSigns.length)]).join(""),
  );

/** What is kept of a code. It is short enough to be tried out, so that the hash needs a key. */
export function codeHashOf(code: string): Uint8Array<ArrayBuffer> {
  const { lookupSecret } = environment();
  const key = hkdfSync("sha256", lookupSecret, "", "ready-to-ask link codes", 32);
  return Uint8Array.from(createHmac("sha256", Buffer.from(key)).update(code).digest());
}
