import "server-only";
import { systemClock } from "@/lib/clock";
import { staffRoutes } from "@/lib/routes";
import { HashingBusyError } from "@/lib/staff-accounts/hashing";
import { readSignedIn, type SignedIn } from "@/lib/staff-accounts/session/staff";
import { hasProof } from "@/lib/staff-accounts/session/staff-proof";
import { goWithCookies } from "./go-with-cookies";
import { readForm } from "./read-form";
import type { StaffReplies } from "./staff-replies";

export type AtOwnAccount = {
  readonly signedIn: SignedIn;
  readonly form: URLSearchParams;
  readonly now: Date;
};

/**
 * Runs `work` for a member of staff at their own account. Unless the request is the one that proves it,
 * both factors must have been given once more a short while ago; else it leads to where they are.
 */
export async function accountRequest(
  { staffProblem }: Pick<StaffReplies, "staffProblem">,
  request: Request,
  work: (given: AtOwnAccount) => Promise<Response>,
  { proves = false }: { readonly proves?: boolean } = {},
): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return staffProblem(read.refused);
  const now = systemClock.now();
  const signedIn = await readSignedIn(request.headers, now);
  if (!signedIn?.enrolled) return staffProblem("signedOut");
  const proven = proves || (await hasProof(request.headers, signedIn.sessionId, now));
  if (!proven) return goWithCookies(staffRoutes.account);
  try {
    return await work({ signedIn, form: read.form, now });
  } catch (error) {
    if (error instanceof HashingBusyError) return staffProblem("busy");
    throw error;
  }
}
