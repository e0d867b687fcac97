import "server-only";
import { dropFormDraft } from "@/lib/clinic/form-drafts";
import { openDatabase } from "@/lib/database/open";
import { changeAppointment } from "@/lib/invitations/change/change-appointment";
import { revokeInvitation } from "@/lib/invitations/change/change-state";
import { stopReminding } from "@/lib/invitations/change/stop-reminding";
import {
  DuplicateInvitationError,
  NoSuchInvitationError,
  NotPossibleNowError,
} from "@/lib/invitations/invitation-errors";
import { type MadeInvitation, makeInvitations, type NewInvitation } from "@/lib/invitations/make";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { keepDone, readWaiting } from "./draft";
import { fatesOf } from "./fates";
import { asksFor, type ImportChoices, type ImportPlan, planOf } from "./plan";
import { type ImportContext, readWaitingFile } from "./reading";
import { importEvent } from "./tell-import";

type Confirming = ImportContext & {
  readonly send: boolean;
  readonly choices: ImportChoices;
  /** Whether somebody said yes to the order of day and month, where the file does not tell it. */
  readonly orderConfirmed: boolean;
};

/** What must be said before a file can be confirmed. */
export type Unsaid = "order" | "elsewhere";

/** What was true when the page was made may be over when it is confirmed: then it is left as it is. */
async function asFarAsPossible<Done>(work: () => Promise<Done>): Promise<Done | null> {
  try {
    return await work();
  } catch (error) {
    const isOver = [NotPossibleNowError, NoSuchInvitationError, DuplicateInvitationError];
    if (isOver.some((kind) => error instanceof kind)) return null;
    throw error;
  }
}

async function moveAll(staff: Staff, { move }: ImportPlan, { settings, now, send }: Confirming) {
  const told = [];
  for (const { id, appointmentAt } of move) {
    const moving = { settings, now, tell: send };
    told.push(await asFarAsPossible(() => changeAppointment(staff, id, appointmentAt, moving)));
  }
  const moved = told.filter((how) => how !== null);
  return { moved: moved.length, untold: moved.filter((how) => how === "letter").length };
}

async function endAll(staff: Staff, { revoke, stop }: ImportPlan, { now }: Confirming) {
  let revoked = 0;
  for (const id of revoke) {
    const done = await asFarAsPossible(async () => {
      await revokeInvitation(staff, id, now);
      return true;
    });
    if (done) revoked += 1;
  }
  for (const id of stop) await asFarAsPossible(() => stopReminding(staff, id, now));
  return { revoked };
}

const countMade = (
  list: readonly NewInvitation[],
  made: readonly MadeInvitation[],
  { send }: Confirming,
) => ({
  made: made.filter(({ isNew }) => isNew).length,
  mailed: list.filter(
    ({ person }, at) =>
      send && made[at]?.isNew && made[at]?.sendAt === null && person.email !== null,
  ).length,
  planned: made.filter(({ sendAt }) => sendAt !== null).length,
  known: made.filter(({ isNew, recordTaken }) => !isNew && !recordTaken).length,
  leftOut: made.filter(({ recordTaken }) => recordTaken).length,
});

/**
 * Does what staff chose for the people of a waiting file: invites, moves, revokes, and sends mail if
 * `send`. Nobody is invited twice, even when it is confirmed twice. Gives the id of what came of it, or
 * what must be said first; null when nothing waits there.
 * @throws NotAllowedError
 */
export async function confirmImport(
  staff: Staff,
  id: string,
  confirming: Confirming,
): Promise<{ readonly done: string } | { readonly unsaid: Unsaid } | null> {
  requirePermission(staff, "invitations:change");
  const { now, settings, send, choices, orderConfirmed } = confirming;
  const draft = await readWaiting(staff, id, now);
  const read = draft === null ? null : await readWaitingFile(draft, confirming);
  if (read === null || "refused" in read || read.kind !== "read") return null;
  if (read.order.why === "country" && !orderConfirmed) return { unsaid: "order" };
  const { prisma } = await openDatabase();
  const rows = await fatesOf(prisma, read.good, now);
  if (asksFor(rows, choices)) return { unsaid: "elsewhere" };
  const plan = planOf(rows, choices);
  const moved = await moveAll(staff, plan, confirming);
  const ended = await endAll(staff, plan, confirming);
  const outcome = (made: readonly MadeInvitation[]) => {
    const counted = countMade(plan.make, made, confirming);
    const { known, leftOut } = plan.counts;
    return {
      ...plan.counts,
      ...moved,
      ...ended,
      ...counted,
      bad: read.bad.length,
      known: known + counted.known,
      leftOut: leftOut + counted.leftOut + plan.move.length - moved.moved,
    };
  };
  const alsoTell = (made: readonly MadeInvitation[]) => [
    importEvent(staff, now, "import.confirmed", outcome(made)),
  ];
  const made = await makeInvitations(staff, plan.make, { settings, send, now, alsoTell });
  const done = { kind: "done" as const, ...outcome(made) };
  await dropFormDraft(staff.id, id);
  return { done: await keepDone(staff, done, now) };
}
