import "server-only";
import { appendEvents } from "@/lib/audit/append";
import { openDatabase } from "@/lib/database/open";
import { environment } from "@/lib/env";
import { searchKeysFor } from "@/lib/invitations/keys/search-keys";
import type { Status } from "@/lib/invitations/status";
import { type StoredInvitation, storedInvitation } from "@/lib/invitations/stored-invitation";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { countries } from "@/lib/settings/countries";
import { boundsOf, type DeskRange } from "@/lib/settings/day-range";
import type { ClinicSettings } from "@/lib/settings/settings";
import { countByStatus, type StatusCount } from "./list-counts";
import type { Cursor, Mark } from "./list-cursor";
import { findEmergencies, type OpenEmergency } from "./list-emergencies";
import { findPage } from "./list-page";

/** Which part of the list is asked for. */
export type DeskQuestion = {
  readonly range: DeskRange;
  readonly status: Status | null;
  /** Beginnings of the parts of a name, a birth date, a record number or an email address. */
  readonly search: string | null;
  readonly cursor: Cursor | null;
};

/** A page of the desk's list. */
export type Desk = {
  /** First and whatever is asked for. */
  readonly emergencies: readonly OpenEmergency[];
  readonly invitations: readonly StoredInvitation[];
  readonly previous: Mark | null;
  readonly next: Mark | null;
  /** By status over the whole range; none while searching. */
  readonly counts: readonly StatusCount[];
};

/**
 * A page of the list, which the audit log is told of. A search without a letter or digit finds nothing.
 * @throws NotAllowedError, VaultError
 */
export async function viewDesk(
  staff: Staff,
  { range, status, search, cursor }: DeskQuestion,
  { settings, now }: { readonly settings: ClinicSettings; readonly now: Date },
): Promise<Desk> {
  requirePermission(staff, "invitations:read");
  const bounds = boundsOf(range, now, settings);
  const { dateOrder } = countries[settings.country];
  const searchKeys =
    search === null ? null : searchKeysFor(environment().lookupSecret, search, dateOrder);
  const nothing = { rows: [], previous: null, next: null };
  const [emergencies, page, counts] = await Promise.all([
    findEmergencies(now),
    searchKeys?.length === 0 ? nothing : findPage({ bounds, status, searchKeys }, cursor, now),
    searchKeys === null ? countByStatus(bounds, now) : [],
  ]);
  const desk = {
    emergencies,
    invitations: page.rows.map((row) => storedInvitation(row, now)),
    previous: page.previous,
    next: page.next,
    counts,
  };
  const { prisma } = await openDatabase();
  const actor = { kind: "staff" as const, id: staff.id };
  const shown = desk.invitations.length + desk.emergencies.length;
  const detail = { range: range.kind, searched: search !== null, shown };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, action: "list.viewed", detail }]),
  );
  return desk;
}
