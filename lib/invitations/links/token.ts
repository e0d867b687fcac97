import { createHash, randomBytes } from "node:crypto";

const tokenBytes = 32;
/** The secret part of a link: 256 random bits as 43 characters. It is shown once and never kept. */
export const newToken = (): string => randomBytes(tokenBytes).toString("base64url");

const token = /^([\w-]{43})(?![\w-])/;

/**
 * The token that stands in an address, as a page is given it. Mail programs and people take a full stop, a
 * bracket or a comma along that stood behind a link. What holds no token is given back as it is.
 */
export function tokenIn(part: string): string {
  try {
    return token.exec(decodeURIComponent(part))?.[1] ?? part;
  } catch {
    return token.exec(part)?.[1] ?? part;
  }
}

/** Whether there is a token at the beginning of a part of an address. */
export const hasToken = (part: string): boolean => token.test(tokenIn(part));

/** What is kept of a token: its SHA-256. A random token needs no salt and no slow hash. */
export const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash("sha256").update(token).digest());
