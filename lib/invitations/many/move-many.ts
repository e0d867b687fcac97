import "server-only";
import { openDatabase } from "@/lib/database/open";
import { changeAppointment } from "@/lib/invitations/change/change-appointment";
import { findInvitation } from "@/lib/invitations/desk/view";
import { NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import type { ClinicSettings } from "@/lib/settings/settings";
import { manyPermission } from "./many-actions";
import { movedTo, type WholeMoveProblem, wholeMoveProblem } from "./moved-to";
import { doToEach, type Outcome } from "./outcome";
import type { Move } from "./typed-move";

/**
 * Moves many appointments, each by itself, and tells those who had mail. Those whom no mail tells have
 * the outcome `done-untold`: somebody must call them.
 * @throws NotAllowedError
 */
export async function moveMany(
  staff: Staff,
  ids: readonly string[],
  move: Move,
  { settings, now }: { readonly settings: ClinicSettings; readonly now: Date },
): Promise<readonly Outcome[]> {
  requirePermission(staff, manyPermission("move"));
  const untold = new Set<string>();
  const outcomes = await doToEach(ids, async (id) => {
    const { appointmentAt } = await findInvitation(id);
    const moved = movedTo(appointmentAt, move, { settings, now });
    if (!(moved instanceof Date)) throw new NotPossibleNowError(moved);
    const told = await changeAppointment(staff, id, moved, { settings, now, tell: true });
    if (told === "letter") untold.add(id);
  });
  return outcomes.map((one) => (untold.has(one.id) ? { ...one, outcome: "done-untold" } : one));
}

/**
 * The move, or why it is refused as a whole before anything is done.
 * @throws NotAllowedError
 */
export async function checkedMove(
  staff: Staff,
  ids: readonly string[],
  move: Move,
  context: { readonly settings: ClinicSettings; readonly now: Date },
): Promise<Move | { readonly problem: WholeMoveProblem }> {
  requirePermission(staff, manyPermission("move"));
  const { prisma } = await openDatabase();
  const where = { id: { in: [...ids] } };
  const rows = await prisma.invitation.findMany({ where, select: { appointmentAt: true } });
  const appointments = rows.map(({ appointmentAt }) => appointmentAt);
  const problem = wholeMoveProblem(appointments, move, context);
  return problem === null ? move : { problem };
}
