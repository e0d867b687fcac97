import "server-only";
import { loadClinic } from "@/lib/clinic/settings-store";
import { openDatabase } from "@/lib/database/open";
import { ownOrigin } from "@/lib/env/own-origin";
import { alertKind, toClinic } from "@/lib/mail/mailing";
import { outcomeOf } from "@/lib/mail/outcome";
import { deputyAfter } from "@/lib/mail/queue-alerts";
import { renderStaffMail } from "@/lib/mail/render-staff-mail";
import { staffRoutes } from "@/lib/routes";
import type { StaffMailWords } from "@/lib/words/staff-mail-words";
import { lacksSender } from "./lacks-sender";
import type { Prepared } from "./prepare-mailings";

const nothing: Prepared = { ready: [], ended: [] };

/**
 * Makes the alerts of those of these mailings that are alerts, still queued, and about a sign of which
 * nobody recorded what came of it.
 */
export async function prepareAlerts(
  ids: readonly string[],
  now: Date,
  words: StaffMailWords,
): Promise<Prepared> {
  const { prisma } = await openDatabase();
  const rows = await prisma.mailing.findMany({
    where: { id: { in: [...ids] }, state: "queued", ...toClinic },
    include: { invitation: { select: { emergencyOutcome: true } } },
  });
  const clinic = rows.length === 0 ? null : await loadClinic();
  if (clinic === null) return nothing;
  const { settings } = clinic;
  const values = { clinic: settings.name, minutes: String(deputyAfter) };
  const desk = `${ownOrigin()}${staffRoutes.desk}`;
  const made = rows.map((row) => {
    const kind = alertKind.parse(row.kind);
    const { id: mailingId, invitationId, queuedAt } = row;
    const attempted = { mailingId, invitationId, kind, queuedAt, linkId: undefined };
    const to = kind === "alert" ? settings.alertAddress : settings.alertDeputy;
    if (to === "" || row.invitation.emergencyOutcome !== null) {
      return { ...attempted, result: "dropped" as const };
    }
    if (lacksSender(clinic)) return outcomeOf(attempted, "settings", now);
    const mail = {
      ...renderStaffMail(words, words[kind], values, desk),
      id: mailingId,
      kind,
      to,
      from: { name: settings.name, address: settings.senderAddress },
      stopLink: "",
    };
    return { attempted, mail };
  });
  return {
    ready: made.flatMap((one) => ("mail" in one ? one : [])),
    ended: made.flatMap((one) => ("mail" in one ? [] : one)),
  };
}
