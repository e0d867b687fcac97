import "server-only";
import { z } from "zod";
import type { Prisma } from "@/lib/database/generated/client";
import { isInvitationId } from "@/lib/routes/invitation-id";
import type { AuditRow } from "./event";

/** What an event was done to, as far as it is still there. */
export type Subject = {
  readonly id: string;
  readonly kind: "invitation" | "person" | "account" | "deleted" | "gone";
};

/** An event as administrators read it. */
export type ShownEvent = Pick<AuditRow, "seq" | "at" | "actor" | "actorId" | "action" | "code"> & {
  /** The name of the member of staff; null for others, and for an account that is gone. */
  readonly name: string | null;
  readonly subject: Subject | null;
  readonly facts: readonly (readonly [string, string])[];
};

const facts = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String))
  .catch({});

const isText = (text: string | null): text is string => text !== null;

/** Looks up who did what to what, for a few events at once. */
export async function shownEvents(
  client: Prisma.TransactionClient,
  rows: readonly AuditRow[],
): Promise<readonly ShownEvent[]> {
  const subjects = rows.map(({ subjectId }) => subjectId).filter(isText);
  const people = [...rows.map(({ actorId }) => actorId).filter(isText), ...subjects];
  const users = await client.user.findMany({
    where: { id: { in: [...new Set(people)] } },
    select: { id: true, name: true },
  });
  const invitations = await client.invitation.findMany({
    where: { id: { in: [...new Set(subjects)].filter(isInvitationId) } },
    select: { id: true },
  });
  const persons = await client.invitation.groupBy({
    by: ["personId"],
    where: { personId: { in: [...new Set(subjects)].filter(isInvitationId) } },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const there = new Set(invitations.map(({ id }) => id));
  const known = new Set(persons.map(({ personId }) => personId));
  const kindOf = (id: string, action: string): Subject["kind"] => {
    if (there.has(id)) return "invitation";
    if (known.has(id)) return "person";
    if (names.has(id)) return "account";
    return action.startsWith("staff.") ? "gone" : "deleted";
  };
  return rows.map(({ seq, at, actor, actorId, action, subjectId, detail, code }) => ({
    ...{ seq, at, actor, actorId, action, code },
    name: names.get(actorId ?? "") ?? null,
    subject: subjectId === null ? null : { id: subjectId, kind: kindOf(subjectId, action) },
    facts: Object.entries(facts.parse(detail)),
  }));
}
