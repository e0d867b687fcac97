import "server-only";
import { openDatabase } from "@/lib/database/open";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import type { ClinicSettings } from "@/lib/settings/settings";
import { appendEvents } from "./append";
import type { AuditAction } from "./event";
import { type AuditQuestion, whereOf } from "./question";
import { type ShownEvent, shownEvents } from "./shown-events";
import { subjectsOf } from "./subjects-of-person";

/** An account that did something, to narrow the log down to. */
export type AuditActor = { readonly id: string; readonly name: string };

/**
 * Everyone whose doings the log may hold, by name.
 * @throws NotAllowedError
 */
export async function auditActors(staff: Staff): Promise<readonly AuditActor[]> {
  requirePermission(staff, "audit:read");
  const { prisma } = await openDatabase();
  return prisma.user.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

/** How many events are shown at once. */
const pageLength = 100;
const exportedAtOnce = 1000;

type Context = { readonly settings: ClinicSettings; readonly now: Date };

const told = (staff: Staff, now: Date, action: AuditAction, question: AuditQuestion) => ({
  at: now,
  actor: { kind: "staff" as const, id: staff.id },
  action,
  // So that a look at what was done with someone is among what was done with them.
  ...(question.person === undefined ? {} : { subjectId: question.person }),
  detail: question,
});

/** A page of the log, the latest first, and the number to go on from, or null at the end. */
export type LogPage = { readonly events: readonly ShownEvent[]; readonly older: number | null };

/**
 * The events asked for, of which the log is told.
 * @throws NotAllowedError
 */
export async function viewLog(
  staff: Staff,
  question: AuditQuestion,
  { settings, now }: Context,
): Promise<LogPage> {
  requirePermission(staff, "audit:read");
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    const subjects = await subjectsOf(transaction, question);
    const rows = await transaction.auditEvent.findMany({
      where: whereOf(question, settings, subjects),
      orderBy: { seq: "desc" },
      take: pageLength + 1,
    });
    const events = await shownEvents(transaction, rows.slice(0, pageLength));
    await appendEvents(transaction, [told(staff, now, "audit.viewed", question)]);
    return { events, older: rows.length > pageLength ? (events.at(-1)?.seq ?? null) : null };
  });
}

async function* parts(
  question: AuditQuestion,
  settings: ClinicSettings,
): AsyncGenerator<readonly ShownEvent[]> {
  const { prisma } = await openDatabase();
  const subjects = await subjectsOf(prisma, question);
  for (let { before } = question; ; ) {
    const asked = before === undefined ? question : { ...question, before };
    const rows = await prisma.auditEvent.findMany({
      where: whereOf(asked, settings, subjects),
      orderBy: { seq: "desc" },
      take: exportedAtOnce,
    });
    yield await shownEvents(prisma, rows);
    before = rows.at(-1)?.seq;
    if (rows.length < exportedAtOnce) return;
  }
}

/**
 * All events asked for, the latest first, in parts; the log is told before the first is given.
 * @throws NotAllowedError
 */
export async function exportLog(
  staff: Staff,
  question: AuditQuestion,
  { settings, now }: Context,
): Promise<AsyncGenerator<readonly ShownEvent[]>> {
  requirePermission(staff, "audit:read");
  const { prisma } = await openDatabase();
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [told(staff, now, "audit.exported", question)]),
  );
  return parts(question, settings);
}
