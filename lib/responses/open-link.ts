import "server-only";
import { randomUUID, timingSafeEqual } from "node:crypto";
import { appendEvents } from "@/lib/audit/append";
import type { AuditEntry } from "@/lib/audit/event";
import type { Invitation, Prisma } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import { decoyInvitation } from "@/lib/invitations/links/link-decoy";
import { isOpen, linkState } from "@/lib/invitations/links/link-state";
import { codeHashOf } from "@/lib/invitations/links/new-code";
import { startSession } from "@/lib/invitations/links/patient-sessions";
import { hashOf } from "@/lib/invitations/links/token";
import { lockInvitation } from "@/lib/invitations/lock-invitation";
import { openPerson } from "@/lib/invitations/sealed-person";
import type { ClinicSettings } from "@/lib/settings/settings";
import { ownKeyring } from "@/lib/vault/own-keyring";
import { beginInvited } from "./begin-invited";

/** With this many wrong dates of birth an invitation is locked until staff unlock it. */
export const mostWrongDates = 5;

/** A transaction may have to wait for its turn behind those of a whole waiting room. */
const transactionLimits = { timeout: 20_000, maxWait: 20_000 };

/**
 * How the link is named: by its token; by its short code; by its number, when it was tried before or a code
 * was typed; or, on a page of a form that was opened by it, by its invitation.
 */
export type LinkKey =
  | { readonly token: string }
  | { readonly code: string }
  | { readonly link: string; readonly byCode?: boolean }
  | { readonly invitation: string };

/** What came of an opening. `isOpen`: the answers may be read and changed now. */
export type Opening =
  | {
      readonly kind: "opened";
      readonly session: string;
      readonly invitationId: string;
      readonly isOpen: boolean;
    }
  /** Locked, and this browser had proved the date before. */
  | { readonly kind: "locked" }
  /** Unknown, locked or a wrong date: `link` is the link's number, or one that is no link's. */
  | { readonly kind: "refused"; readonly link: string };

type Asked = {
  readonly key: LinkKey;
  /** YYYY-MM-DD. */
  readonly dateOfBirth: string;
  /** The invitation whose date of birth this browser has given before, if any. */
  readonly provenInvitation: string | null;
  readonly settings: ClinicSettings;
  readonly now: Date;
};

type Found = {
  readonly link: string;
  readonly invitation: Invitation | null;
  /** How the link reached the person. */
  readonly givenBy: string | null;
};

const equal = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const whereLink = (key: LinkKey): Prisma.LinkWhereInput => {
  if ("token" in key) return { tokenHash: hashOf(key.token) };
  if ("code" in key) return { codeHash: codeHashOf(key.code) };
  return "link" in key ? { id: key.link } : { invitationId: key.invitation };
};

/** A link that was ended alone is unknown; with its invitation, whoever proves the date may know it. */
async function find(transaction: Prisma.TransactionClient, key: LinkKey): Promise<Found> {
  const link = await transaction.link.findFirst({
    where: whereLink(key),
    // Of the links of an invitation, one that still leads to it.
    orderBy: { revokedAt: { sort: "desc", nulls: "first" } },
    select: { id: true, invitationId: true, revokedAt: true, givenBy: true },
  });
  const nobody = randomUUID();
  const invitation = await lockInvitation(transaction, link?.invitationId ?? nobody);
  const ended = link?.revokedAt != null && invitation?.revokedAt == null;
  const givenBy = link?.givenBy ?? null;
  return { link: link?.id ?? nobody, invitation: ended ? null : invitation, givenBy };
}

const isByCode = (key: LinkKey): boolean => "code" in key || ("link" in key && key.byCode === true);

async function refuse(
  transaction: Prisma.TransactionClient,
  { id, wrongDates }: Invitation,
  now: Date,
): Promise<readonly AuditEntry[]> {
  const tries = wrongDates + 1;
  const locks = tries >= mostWrongDates;
  await transaction.invitation.updateMany({
    where: { id },
    data: { wrongDates: { increment: 1 }, ...(locks ? { lockedAt: now } : {}) },
  });
  const event = { at: now, actor: { kind: "patient" as const }, subjectId: id };
  const wrong = { ...event, action: "link.wrong-date" as const, detail: { tries } };
  return locks ? [wrong, { ...event, action: "link.locked" }] : [wrong];
}

async function letIn(
  transaction: Prisma.TransactionClient,
  invitation: Invitation,
  { settings, now, openedBy }: Pick<Asked, "settings" | "now"> & { openedBy: string | null },
) {
  const { id } = invitation;
  const state = linkState(invitation, now);
  const first = invitation.openedAt === null ? { openedAt: now, openedBy } : {};
  await transaction.invitation.update({ where: { id }, data: { wrongDates: 0, ...first } });
  const session = await startSession(transaction, id, now);
  const begun = isOpen(state) ? await beginInvited(transaction, invitation, { settings, now }) : [];
  const actor = { kind: "patient" as const };
  const opened = {
    at: now,
    actor,
    action: "link.opened",
    subjectId: id,
    detail: { state },
  } as const;
  return { session, state, events: [opened, ...begun] };
}

/**
 * Lets a browser in that gives the date of birth of the person a link was made for. An unknown link
 * takes the same steps with nobody's data; a locked one is not compared at all.
 * @throws VaultError when what is stored was changed or its key is missing.
 */
export async function openLink(asked: Asked): Promise<Opening> {
  const { key, dateOfBirth, provenInvitation, now } = asked;
  const decoy = decoyInvitation(now);
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction): Promise<Opening> => {
    const { link, invitation, givenBy } = await find(transaction, key);
    const unlocked = invitation?.lockedAt === null ? invitation : null;
    const { dateOfBirth: right } = openPerson(ownKeyring(), unlocked ?? decoy);
    const matches = equal(right, dateOfBirth);
    if (unlocked === null || !matches) {
      const events = await refuse(transaction, unlocked ?? decoy, now);
      await appendEvents(transaction, unlocked === null ? [] : events);
      const proven = unlocked === null && invitation !== null && invitation.id === provenInvitation;
      return proven ? { kind: "locked" } : { kind: "refused", link };
    }
    const { session, state, events } = await letIn(transaction, unlocked, {
      ...asked,
      openedBy: isByCode(key) ? "code" : givenBy,
    });
    await appendEvents(transaction, events);
    return { kind: "opened", session, invitationId: unlocked.id, isOpen: isOpen(state) };
  }, transactionLimits);
}

/** The number of a link, or one that is no link's. Reads, and writes nothing. */
export async function linkNumber(key: LinkKey): Promise<string> {
  if ("link" in key) return key.link;
  const { prisma } = await openDatabase();
  const link = await prisma.link.findFirst({ where: whereLink(key), select: { id: true } });
  return link?.id ?? randomUUID();
}
