import type { Prisma } from "@/lib/database/generated/client";
import type { DeskRange } from "@/lib/settings/day-range";
import { warnedBefore } from "@/lib/settings/retention";
import type { ClinicSettings } from "@/lib/settings/settings";

type At = { readonly now: Date; readonly settings: ClinicSettings };

/** It came back, nobody filed it, and it is deleted within the days of warning. */
export function deletedSoon({ now, settings }: At): Prisma.InvitationWhereInput {
  const before = { lt: warnedBefore(now, settings) };
  return {
    stage: { in: ["returned", "reviewed"] },
    appointmentAt: before,
    returnedAt: before,
  };
}

/** The condition of a list of work; none for a list of days. What was filed may still wait for a clinician. */
export function workOf(range: DeskRange, at: At): Prisma.InvitationWhereInput {
  switch (range.kind) {
    case "to-review":
      return { OR: [{ stage: "returned" }, { stage: "filed", reviewedAt: null }] };
    case "unfiled":
      return deletedSoon(at);
    case "upcoming":
    case "past":
    case "day":
    case "any":
      return {};
  }
}
