import type { Prisma } from "@/lib/database/generated/client";
import type { SearchKeys } from "@/lib/invitations/keys/search-keys";
import { canExpire, type Status } from "@/lib/invitations/status";
import type { RangeBounds } from "@/lib/settings/day-range";
import { cameBack } from "./came-back";
import type { Mark } from "./list-cursor";

/** What a list can be narrowed to beside a status: sent again after printing, or nobody to mail to. */
export const deskFlags = ["changed", "no-email"] as const;
export type DeskFlag = (typeof deskFlags)[number];

/** What narrows a list down. */
export type Narrowing = {
  readonly bounds: RangeBounds;
  /** The condition of a list of work; see `workOf`. */
  readonly work: Prisma.InvitationWhereInput;
  readonly status: Status | null;
  /** Null when nothing is searched for. */
  readonly searchKeys: SearchKeys | null;
  /** The key of the clinician whose appointments alone are listed. */
  readonly clinician: string | null;
  readonly flag: DeskFlag | null;
};

/** The condition that an invitation has a status now: `statusOf` as the database asks it. */
export function hasStatus(status: Status, now: Date): Prisma.InvitationWhereInput {
  if (status === "expired") {
    return { stage: { in: [...canExpire] }, linkExpiresAt: { lte: now } };
  }
  return canExpire.some((one) => one === status)
    ? { stage: status, linkExpiresAt: { gt: now } }
    : { stage: status };
}

const flagged = (flag: DeskFlag): Prisma.InvitationWhereInput =>
  flag === "no-email" ? { hasEmail: false } : { stage: { in: [...cameBack] }, isChanged: true };

/** The condition that an invitation is what is searched for. */
const isFound = (searchKeys: SearchKeys): Prisma.InvitationWhereInput => ({
  OR: searchKeys.map((words) => ({
    AND: words.map((keys) => ({ searchKeys: { hasSome: [...keys] } })),
  })),
});

/** The condition that an invitation is in a list. */
export function inList(
  { bounds, work, status, searchKeys, clinician, flag }: Narrowing,
  now: Date,
): Prisma.InvitationWhereInput {
  const { from, to } = bounds;
  return {
    AND: [
      work,
      status === null ? {} : hasStatus(status, now),
      flag === null ? {} : flagged(flag),
      searchKeys === null ? {} : isFound(searchKeys),
    ],
    ...(clinician === null ? {} : { clinicianKey: clinician }),
    appointmentAt: { ...(from ? { gte: from } : {}), ...(to ? { lt: to } : {}) },
  };
}

/**
 * The condition that an invitation comes after (or, falling, before) a mark. The first part alone lets
 * the index begin at the mark.
 */
export function beyond(
  { appointmentAt, id }: Mark,
  order: "asc" | "desc",
): Prisma.InvitationWhereInput {
  return order === "asc"
    ? {
        appointmentAt: { gte: appointmentAt },
        OR: [{ appointmentAt: { gt: appointmentAt } }, { id: { gt: id } }],
      }
    : {
        appointmentAt: { lte: appointmentAt },
        OR: [{ appointmentAt: { lt: appointmentAt } }, { id: { lt: id } }],
      };
}
