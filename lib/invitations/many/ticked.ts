import "server-only";
import { z } from "zod";
import { keepFormDraft, readFormDraft, rewriteFormDraft } from "@/lib/clinic/form-drafts";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { isInvitationId } from "@/lib/routes/invitation-id";
import { manyActions, manyPermission, mostTicked } from "./many-actions";
import type { Outcome } from "./outcome";

const schema = z.object({
  action: z.enum(manyActions),
  ids: z.array(z.string().refine(isInvitationId)).min(1).max(mostTicked),
  /** Whether there were more than can be ticked at once. */
  cut: z.boolean(),
  /** The list they were ticked in. */
  back: z.string(),
  /** What became of each, once it was done. */
  outcomes: z.array(z.object({ id: z.string(), outcome: z.string() })).nullable(),
});

/** Invitations that someone ticked, what is to be done with them, and what came of it. */
export type Ticked = z.output<typeof schema>;

/**
 * Keeps what was ticked until it is confirmed, for an hour, and gives the id that stands for it in an
 * address; null when nothing was. More than can be done at once are cut off.
 * @throws NotAllowedError
 */
export async function keepTicked(
  staff: Staff,
  { action, ids, back }: Pick<Ticked, "action" | "back"> & { readonly ids: readonly string[] },
  now: Date,
): Promise<string | null> {
  requirePermission(staff, manyPermission(action));
  const some = [...new Set(ids)].filter(isInvitationId);
  if (some.length === 0) return null;
  const cut = some.length > mostTicked;
  const kept: Ticked = { action, ids: some.slice(0, mostTicked), cut, back, outcomes: null };
  return keepFormDraft(staff.id, kept, now);
}

/** What this member of staff ticked under an id; null when it is over or someone else's. */
export async function readTicked(staff: Staff, id: string, now: Date): Promise<Ticked | null> {
  return schema.safeParse(await readFormDraft(staff.id, id, now)).data ?? null;
}

/** Keeps what came of it, for the page that says so. */
export const noteOutcomes = (
  staff: Staff,
  id: string,
  ticked: Ticked,
  outcomes: readonly Outcome[],
): Promise<void> => rewriteFormDraft(staff.id, id, { ...ticked, outcomes });
