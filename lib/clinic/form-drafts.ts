import "server-only";
import { randomUUID } from "node:crypto";
import type { FormDraft, Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { seal, unseal } from "@/lib/vault/seal";

const table = "FormDraft";
const minutes = 60;
const placeOf = (row: string) => ({ table, row, column: "sealed", revision: 1 });

/**
 * Keeps, sealed, what a member of staff typed or uploaded, for an hour: until a form is fixed or a
 * file is confirmed. `contents` must survive JSON. Gives the id by which the same person finds it.
 */
export async function keepFormDraft(userId: string, contents: unknown, now: Date): Promise<string> {
  const { prisma } = await openDatabase();
  const id = randomUUID();
  const { key, wrapped } = ownKeyring().newDataKey(table, id);
  await prisma.formDraft.create({
    data: {
      id,
      userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + minutes * 60_000),
      ...wrapped,
      sealed: seal(key, placeOf(id), Buffer.from(JSON.stringify(contents), "utf8")),
    },
  });
  return id;
}

function contentsOf(row: FormDraft): unknown {
  const key = ownKeyring().openDataKey(table, row.id, row);
  return JSON.parse(Buffer.from(unseal(key, placeOf(row.id), row.sealed)).toString("utf8"));
}

/** Keeps something else under the same id, for as long as it was to be kept anyway. */
export async function rewriteFormDraft(
  userId: string,
  id: string,
  contents: unknown,
): Promise<void> {
  const { prisma } = await openDatabase();
  const { key, wrapped } = ownKeyring().newDataKey(table, id);
  const sealed = seal(key, placeOf(id), Buffer.from(JSON.stringify(contents), "utf8"));
  await prisma.formDraft.updateMany({ where: { id, userId }, data: { ...wrapped, sealed } });
}

/** What this person kept under an id, to be parsed by the caller; null when it is not theirs or over. */
export async function readFormDraft(userId: string, id: string, now: Date): Promise<unknown> {
  const { prisma } = await openDatabase();
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const row = await prisma.formDraft.findFirst({ where: { id, userId, expiresAt: { gt: now } } });
  return row === null ? null : contentsOf(row);
}

/** Keeps other contents under the same id and for the same hour; false when there is no such draft of theirs. */
export async function replaceFormDraft(
  userId: string,
  id: string,
  contents: unknown,
  now: Date,
): Promise<boolean> {
  const { prisma } = await openDatabase();
  const { key, wrapped } = ownKeyring().newDataKey(table, id);
  const sealed = seal(key, placeOf(id), Buffer.from(JSON.stringify(contents), "utf8"));
  const { count } = await prisma.formDraft.updateMany({
    where: { id, userId, expiresAt: { gt: now } },
    data: { ...wrapped, sealed },
  });
  return count === 1;
}

/** Forgets what is settled. */
export async function dropFormDraft(userId: string, id: string): Promise<void> {
  const { prisma } = await openDatabase();
  await prisma.formDraft.deleteMany({ where: { id, userId } });
}

/** Forgets whatever nobody went on with. */
export async function dropOldFormDrafts(now: Date): Promise<number> {
  const { prisma } = await openDatabase();
  return (await prisma.formDraft.deleteMany({ where: { expiresAt: { lte: now } } })).count;
}

/** Forgets what anybody kept that `isMeant`, and what cannot be opened, of which nobody can tell. */
export async function dropDraftsWhere(
  client: Prisma.TransactionClient,
  isMeant: (contents: unknown) => Promise<boolean>,
): Promise<void> {
  const meant: string[] = [];
  for (const row of await client.formDraft.findMany()) {
    try {
      if (await isMeant(contentsOf(row))) meant.push(row.id);
    } catch {
      meant.push(row.id);
    }
  }
  await client.formDraft.deleteMany({ where: { id: { in: meant } } });
}
