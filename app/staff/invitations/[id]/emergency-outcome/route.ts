import { z } from "zod";
import { invitationRequest, staffProblem } from "@/app/staff/requests";
import { noteOutcome } from "@/lib/invitations/change/note-outcome";
import { emergencyOutcomes } from "@/lib/invitations/emergency-outcome";
import { backToInvitation, type InvitationContext } from "@/lib/requests/invitation-request";
import { goTo } from "@/lib/requests/replies";
import { query, staffRoutes } from "@/lib/routes";

const posted = z.object({
  outcome: z.enum(emergencyOutcomes),
  sign: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform((text) => new Date(Number(text))),
  back: z.enum(["desk", "invitation"]).catch("invitation"),
});

/** Records what became of a sign of an emergency. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async (given) => {
    const { staff, id, now, form } = given;
    const read = posted.safeParse(Object.fromEntries(form));
    if (!read.success) return staffProblem("badForm");
    const { outcome, sign: reportedAt, back } = read.data;
    await noteOutcome(staff, id, { outcome, reportedAt, now });
    return back === "desk"
      ? goTo(request, `${staffRoutes.desk}${query({ recorded: outcome })}`)
      : backToInvitation(request, id, `emergency-${outcome}`);
  });
}
