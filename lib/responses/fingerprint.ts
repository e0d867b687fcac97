import { createHash } from "node:crypto";

/** What tells texts apart in 12 letters; of the empty text it is empty. It hides nothing. */
export const fingerprint = (text: string): string =>
  text === "" ? "" : createHash("sha256").update(text).digest("base64url").slice(0, 12);
