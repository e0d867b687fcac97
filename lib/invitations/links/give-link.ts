import "server-only";
import { takeStep } from "@/lib/invitations/change/change-step";
import type { Staff } from "@/lib/permissions/staff";
import { makeLink } from "./links";

/**
 * A new link for staff to hand over: copied from the page, or printed in a letter. The token is given
 * this once.
 * @throws NotAllowedError, NoSuchInvitationError, NotPossibleNowError
 */
export async function giveLink(
  staff: Staff,
  id: string,
  givenBy: "copy" | "letter",
  now: Date,
): Promise<{ readonly token: string }> {
  let token = "";
  await takeStep(staff, id, now, {
    action: givenBy === "copy" ? "link" : "letter",
    event: givenBy === "copy" ? "invitation.link-copied" : "invitation.letter-printed",
    apply: async (transaction) => {
      token = (await makeLink(transaction, id, givenBy, now)).token;
      return undefined;
    },
  });
  return { token };
}
