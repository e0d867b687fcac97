import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

/*
 * In the place of better-auth's hashing of passwords for tests that are about something else: the same
 * function with the least of work. Each real hash fills a core for a tenth of a second, and there are
 * hundreds in the tests. `sign-in-load.test.ts` and the browser tests use the real one.
 */

const work = { N: 2, r: 1, p: 1 };

/** Salt and key in hexadecimal. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16).toString("hex");
  const key = scryptSync(password.normalize("NFKC"), salt, 64, work);
  return `${salt}:${key.toString("hex")}`;
}

/** Whether the password is the one of the hash. */
export async function verifyPassword(given: {
  readonly hash: string;
  readonly password: string;
}): Promise<boolean> {
  const [salt = "", key = ""] = given.hash.split(":");
  const kept = Buffer.from(key, "hex");
  return timingSafeEqual(
    kept,
    scryptSync(given.password.normalize("NFKC"), salt, kept.length, work),
  );
}
