import "server-only";
import { createHash, hkdfSync, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import { codeFrom, typedCode } from "./random-code";

const made = z.array(z.object({ id: z.string() })).length(1);

/** The random number that a database was given when its tables were first made. */
async function databaseNumber(): Promise<string> {
  const { prisma } = await openDatabase();
  const rows = await prisma.$queryRaw`
    SELECT id::text AS id FROM "_prisma_migrations" ORDER BY migration_name LIMIT 1`;
  return made.parse(rows)[0]?.id ?? "";
}

/**
 * The code that sets up the clinic: the same from every server on one database, and only from who has
 * its secrets too. It is stored nowhere, and good until somebody has an account.
 */
export async function setUpCode(): Promise<string> {
  const { lookupSecret } = environment();
  const bytes = hkdfSync("sha256", lookupSecret, await databaseNumber(), "ready-to-ask set-up", 24);
  return codeFrom(new Uint8Array(bytes), 3, 4).toUpperCase();
}

const hashOf = (code: string): Uint8Array => createHash("sha256").update(typedCode(code)).digest();

/**
 * Whether this is the code. A wrong one ends nothing, or any stranger could keep the clinic from being
 * set up: how often it may be tried is limited where it is asked for.
 */
export const isSetUpCode = async (typed: string): Promise<boolean> =>
  timingSafeEqual(hashOf(await setUpCode()), hashOf(typed));
