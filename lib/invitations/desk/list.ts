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
import { type Clinician, cliniciansOf } from "./list-clinicians";
import { countByStatus, type StatusCount } from "./list-counts";
import type { Cursor, Mark } from "./list-cursor";
import { findEmergencies, type OpenEmergency } from "./list-emergencies";
import type { DeskFlag, Narrowing } from "./list-filter";
import { findPage } from "./list-page";
import { mostUnfiled } from "./most-unfiled";
import { countNarrowed } from "./narrowed-counts";
import { wholeNameFirst } from "./whole-name-first";
import { deletedSoon, workOf } from "./work-list";

/** Which part of the list is asked for. */
export type DeskQuestion = {
  readonly range: DeskRange;
  readonly status: Status | null;
  /** Beginnings of the parts of a name, a birth date, a record number or an email address. */
  readonly search: string | null;
  readonly cursor: Cursor | null;
  /** The key of the clinician whose appointments alone are listed. */
  readonly clinician?: string | null;
  readonly flag?: DeskFlag | null;
};

/** A page of the desk's list. */
export type Desk = {
  /** First and whatever is asked for. */
  readonly emergencies: readonly OpenEmergency[];
  readonly invitations: readonly StoredInvitation[];
  readonly previous: Mark | null;
  readonly next: Mark | null;
  /** By status over the whole range; none while searching, nor in a list of work. */
  readonly counts: readonly StatusCount[];
  /** Whom the appointments of the range are with; none while searching. */
  readonly clinicians: readonly Clinician[];
  /** How many summaries are deleted soon and are not filed, counted to a hundred. */
  readonly unfiled: number;
};

/** What a question asks for, as conditions on the rows. */
export function narrowingOf(
  { range, status, search, clinician = null, flag = null }: Omit<DeskQuestion, "cursor">,
  at: { readonly settings: ClinicSettings; readonly now: Date },
): Narrowing {
  const { dateOrder } = countries[at.settings.country];
  return {
    bounds: boundsOf(range, at.now, at.settings),
    work: workOf(range, at),
    searchKeys:
      search === null ? null : searchKeysFor(environment().lookupSecret, search, dateOrder),
    ...{ status, clinician, flag },
  };
}

const countsOf = (narrowing: Narrowing, now: Date): Promise<readonly StatusCount[]> =>
  narrowing.clinician === null && narrowing.flag === null
    ? countByStatus(narrowing.bounds, now)
    : countNarrowed(narrowing, now);

const isOfDays = ({ kind }: DeskRange) => kind === "upcoming" || kind === "past" || kind === "day";

/**
 * A page of the list, which the audit log is told of. A search without a letter or digit finds nothing.
 * @throws NotAllowedError, VaultError
 */
export async function viewDesk(
  staff: Staff,
  question: DeskQuestion,
  { settings, now }: { readonly settings: ClinicSettings; readonly now: Date },
): Promise<Desk> {
  requirePermission(staff, "invitations:read");
  const { range, search, cursor } = question;
  const narrowing = narrowingOf(question, { settings, now });
  const { bounds, searchKeys } = narrowing;
  const nothing = { rows: [], previous: null, next: null };
  const { prisma } = await openDatabase();
  const [emergencies, page, counts, clinicians, unfiled] = await Promise.all([
    findEmergencies(now),
    searchKeys?.length === 0 ? nothing : findPage(narrowing, cursor, now),
    isOfDays(range) ? countsOf(narrowing, now) : [],
    searchKeys === null ? cliniciansOf(bounds) : [],
    prisma.invitation.count({ where: deletedSoon({ now, settings }), take: mostUnfiled }),
  ]);
  const desk = {
    emergencies,
    invitations: wholeNameFirst(
      page.rows.map((row) => storedInvitation(row, now)),
      search,
    ),
    previous: page.previous,
    next: page.next,
    counts,
    clinicians,
    unfiled,
  };
  const actor = { kind: "staff" as const, id: staff.id };
  const shown = desk.invitations.length + desk.emergencies.length;
  const detail = { range: range.kind, searched: search !== null, shown };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, action: "list.viewed", detail }]),
  );
  return desk;
}
