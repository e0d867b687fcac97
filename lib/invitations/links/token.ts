import { createHash, randomBytes } from "node:crypto";

const tokenBytes = 32;
/** The secret part of a link: 256 random bits as 43 characters. It is shown once and never kept. */
export const newToken = (): string => randomBytes(tokenBytes).toString("base64url");

/** What is kept of a token: its SHA-256. A random token needs no salt and no slow hash. */
export const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash("sha256").update(token).digest());
