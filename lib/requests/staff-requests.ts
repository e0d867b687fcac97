import type { Permission } from "@/lib/permissions/permissions";
import { type AtOwnAccount, accountRequest } from "./account-request";
import { type Enrolling, enrollingRequest } from "./enrolling-request";
import {
  type AtAnInvitation,
  type InvitationContext,
  invitationRequest,
} from "./invitation-request";
import type { StaffReplies } from "./staff-replies";
import { type AtTheDesk, type AtTheDoor, staffRequest, staffUpload } from "./staff-request";

/** The locks before the clinic's handlers, which answer in its words where they do not open. */
export function staffRequests(replies: StaffReplies) {
  return {
    staffUpload: (
      request: Request,
      permission: Permission,
      work: (given: AtTheDoor) => Promise<Response>,
    ) => staffUpload(replies, request, permission, work),
    staffRequest: (
      request: Request,
      permission: Permission,
      work: (given: AtTheDesk) => Promise<Response>,
    ) => staffRequest(replies, request, permission, work),
    invitationRequest: (
      request: Request,
      context: InvitationContext,
      permission: Permission,
      work: (given: AtAnInvitation) => Promise<Response>,
    ) => invitationRequest(replies, request, context, permission, work),
    enrollingRequest: (request: Request, work: (given: Enrolling) => Promise<Response>) =>
      enrollingRequest(replies, request, work),
    accountRequest: (
      request: Request,
      work: (given: AtOwnAccount) => Promise<Response>,
      options?: { readonly proves: boolean },
    ) => accountRequest(replies, request, work, options),
  };
}
