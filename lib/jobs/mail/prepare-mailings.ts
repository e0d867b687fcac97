import "server-only";
import { recordTampering } from "@/lib/audit/record-tampering";
import { loadLogo } from "@/lib/clinic/logo/logo-store";
import { type Clinic, loadClinic } from "@/lib/clinic/settings-store";
import type { Invitation, Mailing } from "@/lib/database/generated/client";
import { openDatabase } from "@/lib/database/open";
import type { Editions } from "@/lib/edition/editions";
import { environment } from "@/lib/env";
import { ownOrigin } from "@/lib/env/own-origin";
import { keepLinks, type NewLink, newLink } from "@/lib/invitations/links/links";
import { openPerson } from "@/lib/invitations/sealed-person";
import type { MailFailure } from "@/lib/mail/failure";
import type { MailLogo } from "@/lib/mail/mail-parts";
import { mailingKind, toInvited } from "@/lib/mail/mailing";
import { type Attempted, type Outcome, outcomeOf } from "@/lib/mail/outcome";
import type { OutgoingMail } from "@/lib/mail/outgoing-mail";
import { renderMail } from "@/lib/mail/render";
import { inLanguage, routes } from "@/lib/routes";
import type { ClinicSettings } from "@/lib/settings/settings";
import { mailWaitsFor, unsetSettings } from "@/lib/settings/unset-settings";
import { ownKeyring } from "@/lib/vault/own-keyring";

/** A transaction waits its turn behind an import of a thousand rows. */
const transactionLimits = { timeout: 60_000, maxWait: 60_000 };

/** A mail that is ready; one to a person has the token of a link that was made for this attempt alone. */
export type PreparedMail = { readonly attempted: Attempted; readonly mail: OutgoingMail };

/** What is to be sent now, and what is not. */
export type Prepared = {
  readonly ready: readonly PreparedMail[];
  readonly ended: readonly Outcome[];
};

type Row = Mailing & { readonly invitation: Invitation };

const attemptedOf = (row: Row, linkId: string | undefined): Attempted => ({
  mailingId: row.id,
  invitationId: row.invitationId,
  kind: mailingKind.parse(row.kind),
  queuedAt: row.queuedAt,
  linkId,
});

/** Whether the mail is wanted no more, as things are now. */
function isUnwanted({ kind, invitation }: Row, now: Date): boolean {
  if (invitation.revokedAt !== null) return true;
  if (kind === "moved") return invitation.appointmentAt <= now;
  if (invitation.returnedAt !== null) return true;
  if (kind !== "reminder") return false;
  return invitation.remindersOff || invitation.appointmentAt <= now;
}

/** In production nobody gets mail with a made-up phone number or from a made-up address. */
const lacksSettings = (clinic: Clinic): boolean =>
  environment().deployment === "production" && unsetSettings(clinic).some(mailWaitsFor);

/** The address the mail goes to, or how it ends without being sent. */
function addressOf(row: Row, clinic: Clinic, now: Date): string | Outcome {
  const attempted = attemptedOf(row, undefined);
  const failed = (failure: MailFailure): Outcome => ({ ...attempted, result: "failed", failure });
  if (isUnwanted(row, now)) return { ...attempted, result: "dropped" };
  if (row.invitation.linkExpiresAt <= now) return failed("late");
  if (lacksSettings(clinic)) return outcomeOf(attempted, "settings", now);
  try {
    return openPerson(ownKeyring(), row.invitation).email ?? failed("address");
  } catch (error) {
    // One that cannot be opened must not keep the others of its batch from being sent. It is told of
    // after this transaction, which is not waited for here.
    void recordTampering(error, now);
    return failed("unreadable");
  }
}

function prepareOne(
  row: Row,
  to: string,
  { id: linkId, token }: NewLink,
  { settings, logo }: { readonly settings: ClinicSettings; readonly logo: MailLogo | null },
  editions: Editions,
): PreparedMail {
  const { invitation } = row;
  const attempted = attemptedOf(row, linkId);
  const { language, mailWords } = editions.contentFor(invitation.language);
  const stopLink = `${ownOrigin()}${inLanguage(routes.stopReminders(token), language)}`;
  const kind = mailingKind.parse(row.kind);
  const facts = {
    kind,
    language,
    appointmentAt: invitation.appointmentAt,
    linkExpiresAt: invitation.linkExpiresAt,
    link: `${ownOrigin()}${inLanguage(routes.link(token), language)}`,
    stopLink,
  };
  const mail = {
    ...renderMail(mailWords, facts, settings, logo),
    id: row.id,
    kind,
    to,
    from: { name: settings.name, address: settings.senderAddress },
    stopLink,
  };
  return { attempted, mail };
}

/**
 * Makes the mail of those of these mailings that are still queued and wanted, each with a new link. The
 * tokens are in what this gives and nowhere else.
 */
export async function prepareMailings(
  ids: readonly string[],
  now: Date,
  editions: Editions,
): Promise<Prepared> {
  const clinic = await loadClinic();
  if (clinic === null) throw new Error("There is no clinic that mail could come from.");
  const { settings } = clinic;
  const kept = await loadLogo();
  const logo = kept && { ...kept, alt: settings.name };
  const { prisma } = await openDatabase();
  return prisma.$transaction(async (transaction) => {
    const rows = await transaction.mailing.findMany({
      where: { ...toInvited, id: { in: [...ids] }, state: "queued" },
      include: { invitation: true },
    });
    const ready: PreparedMail[] = [];
    const ended: Outcome[] = [];
    const links: (NewLink & { readonly invitationId: string })[] = [];
    for (const row of rows) {
      const to = addressOf(row, clinic, now);
      if (typeof to !== "string") {
        ended.push(to);
        continue;
      }
      const link = newLink();
      links.push({ ...link, invitationId: row.invitationId });
      ready.push(prepareOne(row, to, link, { settings, logo }, editions));
    }
    if (links.length > 0) await keepLinks(transaction, links, "mail", now);
    return { ready, ended };
  }, transactionLimits);
}
