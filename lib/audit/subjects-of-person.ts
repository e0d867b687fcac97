import "server-only";
import type { Prisma } from "@/lib/database/generated/client";
import type { AuditQuestion } from "./question";

/**
 * Everything events can be about that belongs to the person asked for: the person, the invitations there
 * are, and those that were deleted. Null when nobody is asked for.
 */
export async function subjectsOf(
  client: Prisma.TransactionClient,
  { person }: AuditQuestion,
): Promise<readonly string[] | null> {
  if (person === undefined) return null;
  const there = await client.invitation.findMany({
    where: { personId: person },
    select: { id: true },
  });
  const gone = await client.auditEvent.findMany({
    where: {
      action: { in: ["invitation.erased", "invitation.deleted"] },
      detail: { path: ["person"], equals: person },
    },
    select: { subjectId: true },
  });
  const deleted = gone.flatMap(({ subjectId }) => (subjectId === null ? [] : [subjectId]));
  return [person, ...there.map(({ id }) => id), ...deleted];
}
