import { isInvitationId } from "@/lib/routes/invitation-id";
import { clinicDayBounds } from "@/lib/settings/clinic-time";
import { isDay } from "@/lib/settings/day-range";
import type { ClinicSettings } from "@/lib/settings/settings";
import { type AuditAction, auditActions } from "./event";

/** Which events are asked for: all, unless an action or a day of the clinic's is named. */
export type AuditQuestion = {
  readonly action?: AuditAction;
  /** YYYY-MM-DD. */
  readonly day?: string;
  /** Only what was done to this person's invitations, also to those that are deleted. */
  readonly person?: string;
  /** Only what this account did. */
  readonly staff?: string;
  /** Only events with a smaller number, to page back. */
  readonly before?: number;
};

/** What an address can ask for, as it stands there. */
export type AuditParameters = {
  readonly [name in "action" | "day" | "person" | "staff" | "before"]?: string | undefined;
};

const accountId = /^[\w-]{1,64}$/;

const isAction = (text: string | undefined): text is AuditAction =>
  auditActions.some((action) => action === text);

/** What an address asks for. What it says wrongly is left out, so that more is shown, never less. */
export function auditQuestion(asked: AuditParameters): AuditQuestion {
  const { action, day, person, staff, before } = asked;
  return {
    ...(isAction(action) ? { action } : {}),
    ...(day !== undefined && isDay(day) ? { day } : {}),
    ...(person !== undefined && isInvitationId(person) ? { person } : {}),
    ...(staff !== undefined && accountId.test(staff) ? { staff } : {}),
    ...(before !== undefined && /^[1-9]\d{0,8}$/.test(before) ? { before: Number(before) } : {}),
  };
}

/** The same as a condition on the rows; `subjects` are what the person asked for stands for. */
export function whereOf(
  { action, day, staff, before }: AuditQuestion,
  place: Pick<ClinicSettings, "timeZone">,
  subjects: readonly string[] | null,
) {
  const bounds = day === undefined ? null : clinicDayBounds(day, place);
  return {
    ...(action === undefined ? {} : { action }),
    ...(bounds === null ? {} : { at: { gte: bounds.from, lt: bounds.to } }),
    ...(subjects === null ? {} : { subjectId: { in: [...subjects] } }),
    ...(staff === undefined ? {} : { actorId: staff }),
    ...(before === undefined ? {} : { seq: { lt: before } }),
  };
}
