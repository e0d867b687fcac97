import { randomUUID } from "node:crypto";
import { openDatabase } from "@/lib/database/open";
import { emptyDraft } from "@/lib/responses/draft";
import { openRow, sealNewRow, sealRow } from "@/lib/responses/sealed-row";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { sampleModel } from "@/test-support/summary-model";

const atOnce = 100;

/** Stores so many responses that were sent, each sealed as the product does it. */
export async function fillResponses(count: number, now: Date): Promise<void> {
  const { prisma } = await openDatabase();
  const expiresAt = new Date(now.getTime() + 86_400_000);
  const keyring = ownKeyring();
  for (let made = 0; made < count; made += atOnce) {
    const rows = Array.from({ length: Math.min(atOnce, count - made) }, () => {
      const id = randomUUID();
      const times = { createdAt: now, updatedAt: now, expiresAt, submittedAt: now };
      const row = { id, ...times, ...sealNewRow(keyring, id, emptyDraft("en")) };
      const submission = { model: sampleModel, revision: 1 };
      return { ...row, ...sealRow(keyring, row, 1, { ...openRow(keyring, row), submission }) };
    });
    await prisma.response.createMany({ data: rows });
  }
}
