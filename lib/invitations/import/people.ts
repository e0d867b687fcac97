import "server-only";
import { appendEvents } from "@/lib/audit/append";
import type { AuditAction, AuditEntry } from "@/lib/audit/event";
import { dropFormDraft } from "@/lib/clinic/form-drafts";
import type { Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import { findPeople } from "@/lib/invitations/known-people";
import { identityKeyOf } from "@/lib/invitations/lookup-keys";
import { makeInvitations } from "@/lib/invitations/make";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { clinicDay } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import { type FileProblem, readImport } from "./csv";
import {
  type DoneImport,
  keepDone,
  keepWaiting,
  readImportDraft,
  type WaitingImport,
} from "./draft";
import type { GoodRow } from "./row";

type Context = { readonly settings: ClinicSettings; readonly now: Date };

/** What will come of a good row: an invitation, or none because there is one, or it is too late. */
export type RowFate = "new" | "invited" | "twice" | "late";
export type PreviewedRow = GoodRow & { readonly fate: RowFate };
export type ImportPreview = Omit<WaitingImport, "good"> & {
  readonly rows: readonly PreviewedRow[];
};

const tell = (staff: Staff, now: Date, action: AuditAction, detail: AuditEntry["detail"]) => ({
  at: now,
  actor: { kind: "staff" as const, id: staff.id },
  action,
  ...(detail ? { detail } : {}),
});

/**
 * Reads the people of a CSV text and keeps them, sealed, until they are confirmed. Nobody is invited.
 * @throws NotAllowedError
 */
export async function takeImport(
  staff: Staff,
  text: string,
  { settings, now, languages }: Context & { readonly languages: readonly string[] },
): Promise<{ readonly id: string } | { readonly refused: FileProblem }> {
  requirePermission(staff, "invitations:change");
  const today = clinicDay(now, settings);
  const file = readImport(text, { settings, today, now, languages });
  return "refused" in file ? file : { id: await keepWaiting(staff, file, now) };
}

async function fates(
  client: Prisma.TransactionClient,
  good: readonly GoodRow[],
  now: Date,
): Promise<readonly PreviewedRow[]> {
  const { lookupSecret } = environment();
  const found = await findPeople(
    client,
    good.map(({ person }) => person),
    { now },
  );
  const keys = good.map(({ appointmentAt }, at) =>
    identityKeyOf(lookupSecret, found[at]?.personId ?? "", appointmentAt),
  );
  const known = await client.invitation.findMany({
    where: { identityKey: { in: keys } },
    select: { identityKey: true },
  });
  const invited = new Set(known.map(({ identityKey }) => identityKey));
  const fate = (row: GoodRow, at: number): RowFate => {
    const key = keys[at] ?? "";
    if (invited.has(key)) return "invited";
    if (keys.indexOf(key) < at) return "twice";
    return row.appointmentAt <= now ? "late" : "new";
  };
  return good.map((row, at) => ({ ...row, fate: fate(row, at) }));
}

/**
 * A file as it waits, with what would come of each row; or what came of it; or null when it is over or
 * somebody else's. Looking at people is an audit event.
 * @throws NotAllowedError
 */
export async function viewImport(
  staff: Staff,
  id: string,
  now: Date,
): Promise<ImportPreview | DoneImport | null> {
  requirePermission(staff, "invitations:change");
  const draft = await readImportDraft(staff, id, now);
  if (draft?.kind !== "waiting") return draft;
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    const { good, ...rest } = draft;
    const rows = await fates(transaction, good, now);
    const fresh = rows.filter(({ fate }) => fate === "new").length;
    const detail = { good: good.length, bad: rest.bad.length, new: fresh };
    await appendEvents(transaction, [tell(staff, now, "import.previewed", detail)]);
    return { ...rest, rows };
  });
}

/**
 * A waiting file whose bad rows are taken away to be fixed; null when there is none.
 * @throws NotAllowedError
 */
export async function takeBadRows(
  staff: Staff,
  id: string,
  now: Date,
): Promise<Pick<WaitingImport, "headers" | "bad"> | null> {
  requirePermission(staff, "invitations:change");
  const draft = await readImportDraft(staff, id, now);
  if (draft?.kind !== "waiting") return null;
  const { prisma } = await openDatabase();
  const event = tell(staff, now, "import.exported", { bad: draft.bad.length });
  await prisma.$transaction((transaction) => appendEvents(transaction, [event]));
  return draft;
}

/**
 * Invites the people of a waiting file, and sends them their links if `send`. Nobody is invited twice,
 * even when it is confirmed twice. Gives the id of what came of it; null when nothing waits there.
 * @throws NotAllowedError
 */
export async function confirmImport(
  staff: Staff,
  id: string,
  { settings, now, send }: Context & { readonly send: boolean },
): Promise<string | null> {
  requirePermission(staff, "invitations:change");
  const draft = await readImportDraft(staff, id, now);
  if (draft?.kind !== "waiting") return null;
  const inTime = draft.good.filter(({ appointmentAt }) => appointmentAt > now);
  const outcome = (fresh: readonly boolean[]) => ({
    made: fresh.filter(Boolean).length,
    mailed: inTime.filter(({ person }, at) => send && fresh[at] && person.email !== null).length,
    known: fresh.filter((isNew) => !isNew).length,
    late: draft.good.length - inTime.length,
    bad: draft.bad.length,
  });
  const made = await makeInvitations(staff, inTime, {
    settings,
    send,
    now,
    alsoTell: (list) => [
      tell(staff, now, "import.confirmed", outcome(list.map(({ isNew }) => isNew))),
    ],
  });
  const done = { kind: "done" as const, ...outcome(made.map(({ isNew }) => isNew)) };
  await dropFormDraft(staff.id, id);
  return keepDone(staff, done, now);
}
