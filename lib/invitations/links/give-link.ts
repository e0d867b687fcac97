import "server-only";
import { takeStep } from "@/lib/invitations/change/change-step";
import type { Staff } from "@/lib/permissions/staff";
import { makeLink, type NewCodeLink } from "./links";

/**
 * A new link for staff to hand over, copied from the page. The token and the short code are given this
 * once.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 */
export async function giveLink(
  staff: Staff,
  id: string,
  now: Date,
): Promise<Pick<NewCodeLink, "token" | "code">> {
  let given = { token: "", code: "" };
  await takeStep(staff, id, now, {
    action: "link",
    event: "invitation.link-copied",
    apply: async (transaction) => {
      const { token, code } = await makeLink(transaction, id, "copy", now);
      given = { token, code };
      return undefined;
    },
  });
  return given;
}
