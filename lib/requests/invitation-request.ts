import "server-only";
import {
  InvitationChangedError,
  NoSuchInvitationError,
  NotPossibleNowError,
} from "@/lib/invitations/invitation-errors";
import type { Permission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { query, staffRoutes } from "@/lib/routes";
import { goTo } from "./replies";
import type { StaffReplies } from "./staff-replies";
import { staffRequest } from "./staff-request";

/** What Next gives a handler below `/staff/invitations/[id]`. */
export type InvitationContext = { readonly params: Promise<{ readonly id: string }> };

export type AtAnInvitation = {
  readonly staff: Staff;
  readonly now: Date;
  readonly form: URLSearchParams;
  readonly id: string;
};

/**
 * Runs `work` for a member of staff whose role has the permission, on the invitation of the address.
 * What is wrong with it is answered with a clear page: 404 without one, 409 where it stands wrong.
 */
export function invitationRequest(
  replies: Pick<StaffReplies, "staffProblem" | "signedOut" | "notPossibleReply">,
  request: Request,
  { params }: InvitationContext,
  permission: Permission,
  work: (given: AtAnInvitation) => Promise<Response>,
): Promise<Response> {
  const { staffProblem, notPossibleReply } = replies;
  return staffRequest(replies, request, permission, async (given) => {
    const { id } = await params;
    try {
      return await work({ ...given, id });
    } catch (error) {
      if (error instanceof NoSuchInvitationError) return staffProblem("notFound");
      if (error instanceof InvitationChangedError) return staffProblem("changedMeanwhile");
      if (error instanceof NotPossibleNowError) return notPossibleReply(id, error.status);
      throw error;
    }
  });
}

/** Leads to an invitation's page, which says what was done. */
export const backToInvitation = (request: Request, id: string, done: string): Response =>
  goTo(request, `${staffRoutes.invitation(id)}${query({ done })}`);
