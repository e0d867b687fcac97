import "server-only";
import { z } from "zod";
import { openDatabase } from "@/lib/database/open";

/** How many events of one invitation are read at once. */
export const historyLength = 100;

/** What happened to an invitation, and who did it. */
export type PastEvent = {
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  /** The name of the member of staff; null for others, and for an account that is gone. */
  readonly name: string | null;
  readonly action: string;
  readonly detail: { readonly [fact: string]: string | number | boolean };
};

const detailOf = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).catch({});

/** The events of one invitation, the latest first; `before` is the `seq` to go on from. */
export async function historyOf(
  invitationId: string,
  before?: number,
): Promise<readonly PastEvent[]> {
  const { prisma } = await openDatabase();
  const rows = await prisma.auditEvent.findMany({
    where: { subjectId: invitationId, ...(before === undefined ? {} : { seq: { lt: before } }) },
    orderBy: { seq: "desc" },
    take: historyLength,
  });
  const ids = new Set(rows.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])));
  const users = await prisma.user.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return rows.map(({ seq, at, actor, actorId, action, detail }) => ({
    seq,
    at,
    actor,
    name: names.get(actorId ?? "") ?? null,
    action,
    detail: detailOf.parse(detail),
  }));
}
