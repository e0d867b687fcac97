import "server-only";
import { systemClock } from "@/lib/clock";
import { NotAllowedError, type Permission, requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { isSameOrigin } from "@/lib/session/same-origin";
import { HashingBusyError } from "@/lib/staff-accounts/hashing";
import { recordRefusal } from "@/lib/staff-accounts/record-refusal";
import { readStaff } from "@/lib/staff-accounts/session/staff";
import { readForm } from "./read-form";
import type { StaffReplies } from "./staff-replies";

export type AtTheDoor = { readonly staff: Staff; readonly now: Date };
export type AtTheDesk = AtTheDoor & { readonly form: URLSearchParams };

const isSafe = (request: Request) => request.method === "GET" || request.method === "HEAD";

/**
 * Runs `work` for a member of staff whose role has the permission, and who asks from our own pages
 * when something may change: 401 without a session, with a page that keeps what was typed, 403 from another site or for another role, which
 * is audited. The body is left unread, for handlers that take a file.
 */
export async function staffUpload(
  { staffProblem, signedOut }: Pick<StaffReplies, "staffProblem" | "signedOut">,
  request: Request,
  permission: Permission,
  work: (given: AtTheDoor) => Promise<Response>,
): Promise<Response> {
  if (!isSafe(request) && !isSameOrigin(request)) return staffProblem("otherSite");
  const now = systemClock.now();
  const staff = await readStaff(request.headers, now);
  if (staff === null) return isSafe(request) ? staffProblem("signedOut") : signedOut(request, now);
  try {
    requirePermission(staff, permission);
    return await work({ staff, now });
  } catch (error) {
    if (error instanceof HashingBusyError) return staffProblem("busy");
    if (!(error instanceof NotAllowedError)) throw error;
    await recordRefusal(staff, error.permission, now);
    return staffProblem("notAllowed");
  }
}

/** The same for handlers that take a form, or nothing: `form` is empty when the method is safe. */
export function staffRequest(
  replies: Pick<StaffReplies, "staffProblem" | "signedOut">,
  request: Request,
  permission: Permission,
  work: (given: AtTheDesk) => Promise<Response>,
): Promise<Response> {
  return staffUpload(replies, request, permission, async (given) => {
    if (isSafe(request)) return work({ ...given, form: new URLSearchParams() });
    const read = await readForm(request);
    return "refused" in read
      ? replies.staffProblem(read.refused)
      : work({ ...given, form: read.form });
  });
}
