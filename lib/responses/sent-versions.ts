import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Prisma, SentSummary } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { Answers } from "@/lib/form/answers";
import type { SummaryModel } from "@/lib/summary/model";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { seal, unseal } from "@/lib/vault/seal";
import { answersSchema } from "./draft";
import { submissionSchema } from "./submission";

const table = "SentSummary";

/** Of a form that is sent again and again: the first and the latest ones stay. */
export const mostVersions = 10;

/** What was sent: the summary, and the answers it was made from. */
export type SentContent = { readonly model: SummaryModel; readonly answers: Answers };

/** One sending, without its content. */
export type SentVersion = { readonly id: string; readonly sentAt: Date };

const content: z.ZodType<SentContent> = z.object({
  model: submissionSchema,
  answers: answersSchema,
});

const placeOf = (row: string) => ({ table, row, column: "sealed", revision: 1 });

/** @throws VaultError when what is stored was changed or its key is missing. */
function openVersion(row: SentSummary): SentContent {
  const key = ownKeyring().openDataKey(table, row.id, row);
  const plain = unseal(key, placeOf(row.id), row.sealed);
  return content.parse(JSON.parse(Buffer.from(plain).toString("utf8")));
}

/** Keeps what is being sent beside what was sent before. */
export async function keepVersion(
  transaction: Prisma.TransactionClient,
  responseId: string,
  sent: SentContent,
  sentAt: Date,
): Promise<void> {
  const id = randomUUID();
  const { key, wrapped } = ownKeyring().newDataKey(table, id);
  const sealed = seal(key, placeOf(id), Buffer.from(JSON.stringify(sent), "utf8"));
  await transaction.sentSummary.create({ data: { id, responseId, sentAt, ...wrapped, sealed } });
  const all = await transaction.sentSummary.findMany({
    where: { responseId },
    orderBy: { sentAt: "asc" },
    select: { id: true },
  });
  const over = all.slice(1, Math.max(1, all.length - mostVersions + 1));
  await transaction.sentSummary.deleteMany({ where: { id: { in: over.map((one) => one.id) } } });
}

/** What was sent last, or null where nothing was kept. */
export async function latestVersion(
  client: Prisma.TransactionClient,
  responseId: string,
): Promise<SentContent | null> {
  const row = await client.sentSummary.findFirst({
    where: { responseId },
    orderBy: { sentAt: "desc" },
  });
  return row === null ? null : openVersion(row);
}

/** Every sending of a form, the first one first. */
export async function versionsOf(responseId: string): Promise<readonly SentVersion[]> {
  const { prisma } = await openDatabase();
  return prisma.sentSummary.findMany({
    where: { responseId },
    orderBy: { sentAt: "asc" },
    select: { id: true, sentAt: true },
  });
}

/** One sending of a form, or the latest; null when there is none of this id. */
export async function findVersion(
  responseId: string,
  id: string | undefined,
): Promise<(SentContent & SentVersion) | null> {
  const { prisma } = await openDatabase();
  const row = await prisma.sentSummary.findFirst({
    where: { responseId, ...(id === undefined ? {} : { id }) },
    orderBy: { sentAt: "desc" },
  });
  return row === null ? null : { id: row.id, sentAt: row.sentAt, ...openVersion(row) };
}
