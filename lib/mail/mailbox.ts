import "server-only";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { appendEvents } from "@/lib/audit/append";
import type { AuditEntry } from "@/lib/audit/event";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { mailFolder } from "./file-post";
import { readMail } from "./read-mail";

/** A mail in the mailbox. */
export type KeptMail = {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly sentAt: Date;
  readonly text: string;
  readonly html: string;
};

const fileName = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.eml$/;

/** Whether there is a mailbox page at all: never in production. */
export const isMailboxOpen = (): boolean => environment().deployment !== "production";

/** Whether mail stays on this computer, for want of a mail server. */
export const keepsMail = (): boolean => environment().smtp === undefined;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

async function unlessMissing<T, O>(reading: Promise<T>, otherwise: O): Promise<T | O> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return otherwise;
    throw error;
  }
}

async function keptMail(id: string): Promise<KeptMail | null> {
  const file = path.join(mailFolder(environment().dataDir), `${id}.eml`);
  const source = await unlessMissing(readFile(file, "utf8"), null);
  if (source === null) return null;
  const { headers, text, html } = readMail(source);
  const { to = "", from = "", subject = "", date = "" } = headers;
  return { id, to, from, subject, sentAt: new Date(date), text, html };
}

async function record(staff: Staff, now: Date, event: Pick<AuditEntry, "action" | "subjectId">) {
  const { prisma } = await openDatabase();
  const actor = { kind: "staff" as const, id: staff.id };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, ...event, detail: { list: "mailbox" } }]),
  );
}

/**
 * The mail that would have been sent, the newest first.
 * @throws NotAllowedError
 */
export async function listMailbox(staff: Staff, now: Date): Promise<readonly KeptMail[]> {
  requirePermission(staff, "invitations:read");
  if (!isMailboxOpen()) return [];
  const names = await unlessMissing(readdir(mailFolder(environment().dataDir)), []);
  const ids = names.flatMap((name) => fileName.exec(name)?.[1] ?? []);
  const mails = await Promise.all(ids.map(keptMail));
  await record(staff, now, { action: "list.viewed" });
  return mails
    .filter((mail) => mail !== null)
    .toSorted((one, other) => other.sentAt.getTime() - one.sentAt.getTime());
}

/**
 * One mail of the mailbox, or null.
 * @throws NotAllowedError
 */
export async function readFromMailbox(
  staff: Staff,
  id: string,
  now: Date,
): Promise<KeptMail | null> {
  requirePermission(staff, "invitations:read");
  if (!isMailboxOpen() || !fileName.test(`${id}.eml`)) return null;
  const mail = await keptMail(id);
  if (mail === null) return null;
  const { prisma } = await openDatabase();
  const mailing = await prisma.mailing.findUnique({ where: { id } });
  const subject = mailing === null ? {} : { subjectId: mailing.invitationId };
  await record(staff, now, { action: "invitation.viewed", ...subject });
  return mail;
}
