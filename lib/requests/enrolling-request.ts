import "server-only";
import { systemClock } from "@/lib/clock";
import { staffRoutes } from "@/lib/routes";
import { readSignedIn, type SignedIn } from "@/lib/staff-accounts/session/staff";
import { goWithCookies } from "./go-with-cookies";
import { readForm } from "./read-form";
import type { StaffReplies } from "./staff-replies";

export type Enrolling = {
  readonly signedIn: SignedIn;
  readonly form: URLSearchParams;
  readonly now: Date;
};

/** Runs `work` for someone who gave a right password and has no second factor yet. */
export async function enrollingRequest(
  { staffProblem }: Pick<StaffReplies, "staffProblem">,
  request: Request,
  work: (given: Enrolling) => Promise<Response>,
): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return staffProblem(read.refused);
  const now = systemClock.now();
  const signedIn = await readSignedIn(request.headers, now);
  if (signedIn === null) return staffProblem("signedOut");
  if (signedIn.enrolled) return goWithCookies(staffRoutes.desk);
  return work({ signedIn, form: read.form, now });
}
