import "server-only";
import { systemClock } from "@/lib/clock";
import { ownPeer } from "@/lib/limits/own-peer";
import { takeTry } from "@/lib/limits/take";
import { staffRoutes } from "@/lib/routes";
import { HashingBusyError } from "@/lib/staff-accounts/hashing";
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
  replies: Pick<StaffReplies, "staffProblem" | "tooManyTries">,
  request: Request,
  work: (given: Enrolling) => Promise<Response>,
): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return replies.staffProblem(read.refused);
  const now = systemClock.now();
  const signedIn = await readSignedIn(request.headers, now);
  if (signedIn === null) return replies.staffProblem("signedOut");
  if (signedIn.enrolled) return goWithCookies(staffRoutes.desk);
  const subject = signedIn.staff.id;
  const peer = ownPeer(request.headers);
  const { refusedUntil } = await takeTry([{ limit: "enrolment", subject, peer }], now);
  if (refusedUntil !== null) return replies.tooManyTries(refusedUntil, now);
  try {
    return await work({ signedIn, form: read.form, now });
  } catch (error) {
    if (error instanceof HashingBusyError) return replies.staffProblem("busy");
    throw error;
  }
}
