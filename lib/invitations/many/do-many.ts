import "server-only";
import { sendInvitation } from "@/lib/invitations/change/change-mail";
import { markFiled, markReviewed, revokeInvitation } from "@/lib/invitations/change/change-state";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { type ManyAction, manyPermission } from "./many-actions";
import { doToEach, type Outcome } from "./outcome";

/** What is done to each by itself, without any document or choice. */
const plainSteps = {
  send: sendInvitation,
  revoke: revokeInvitation,
  file: markFiled,
  review: markReviewed,
} as const;

export type PlainAction = keyof typeof plainSteps;

export const isPlainAction = (action: ManyAction): action is PlainAction =>
  Object.hasOwn(plainSteps, action);

/**
 * Does one thing to many invitations, one after another, each with its audit event in a transaction of
 * its own: one that cannot be done leaves the others alone.
 * @throws NotAllowedError
 */
export async function doMany(
  staff: Staff,
  action: PlainAction,
  ids: readonly string[],
  now: Date,
): Promise<readonly Outcome[]> {
  requirePermission(staff, manyPermission(action));
  return doToEach(ids, (id) => plainSteps[action](staff, id, now));
}
