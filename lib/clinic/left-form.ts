import "server-only";
import { z } from "zod";
import { keptParameter, leftParameter, query, staffRoutes } from "@/lib/routes";
import { keepFormDraft, readFormDraft } from "./form-drafts";
import type { FormToFix, Owner } from "./form-to-fix";

const leftForm = z.object({ page: z.string().startsWith(staffRoutes.desk) });

/** The address at which one signs in, and goes on with the form that was left, if any. */
export const signInAddress = (left: string | null | undefined): string =>
  `${staffRoutes.signIn}${query({ [leftParameter]: z.uuid().safeParse(left).data })}`;

/**
 * Keeps what someone typed on a page and sent after their session had ended, and gives the address at
 * which they sign in and then find it again. Nobody else does.
 */
export async function addressOfLeft(
  page: string,
  owner: Owner,
  form: FormToFix,
  now: Date,
): Promise<string> {
  return signInAddress(await keepFormDraft(owner.id, { ...form, page }, now));
}

/** The page with the form that this person left; the desk when it is over or was another's. */
export async function pageOfLeft(
  owner: Owner,
  left: string | undefined,
  now: Date,
): Promise<string> {
  const kept = left === undefined ? null : await readFormDraft(owner.id, left, now);
  const found = leftForm.safeParse(kept).data;
  return found === undefined ? staffRoutes.desk : found.page + query({ [keptParameter]: left });
}
