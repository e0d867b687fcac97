import { createHmac, createSecretKey, hkdfSync, type KeyObject } from "node:crypto";

/** What a hash serves: the same text has another hash for each. */
export type KeyUse = "search" | "identity" | "person" | "name" | "record" | "clinician" | "headers";

const keys = new Map<string, KeyObject>();

/** Made once for each secret: an import asks for them many thousand times. */
function keyFor(secret: string, use: KeyUse): KeyObject {
  const name = `${use} ${secret}`;
  const known = keys.get(name);
  if (known !== undefined) return known;
  const bytes = hkdfSync("sha256", secret, "", `ready-to-ask ${use}`, 32);
  // With the bytes themselves each hash takes five times as long.
  const key = createSecretKey(Buffer.from(bytes));
  keys.set(name, key);
  return key;
}

/** A hash that nobody makes without the secret, cut to some bytes. */
export const keyedHash = (secret: string, use: KeyUse, text: string, bytes: number): string =>
  createHmac("sha256", keyFor(secret, use))
    .update(text)
    .digest()
    .subarray(0, bytes)
    .toString("base64url");
