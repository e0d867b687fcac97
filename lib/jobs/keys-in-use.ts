import "server-only";
import { openDatabase } from "@/lib/database/open";

/** The ids of the key-encryption keys without which some stored row could not be read any more. */
export async function keyIdsInUse(): Promise<ReadonlySet<string>> {
  const { prisma } = await openDatabase();
  // Grouped, because `distinct` would bring a row for every invitation into this process.
  const tables = await Promise.all([
    prisma.response.groupBy({ by: ["keyId"] }),
    prisma.invitation.groupBy({ by: ["keyId"] }),
    prisma.formDraft.groupBy({ by: ["keyId"] }),
    prisma.sentSummary.groupBy({ by: ["keyId"] }),
  ]);
  return new Set(tables.flat().map(({ keyId }) => keyId));
}
