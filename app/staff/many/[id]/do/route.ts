import { type TickedContext, tickedRequest } from "@/app/staff/many/ticked-request";
import { staffProblem } from "@/app/staff/requests";
import { doMany, isPlainAction } from "@/lib/invitations/many/do-many";
import { noteOutcomes } from "@/lib/invitations/many/ticked";
import { goTo } from "@/lib/requests/replies";
import { staffRoutes } from "@/lib/routes";

/** Does what was confirmed with those that were ticked, and leads to what came of each. */
export function POST(request: Request, context: TickedContext): Promise<Response> {
  return tickedRequest(request, context, "invitations:read", async ({ staff, id, ticked, now }) => {
    const { action, ids, outcomes } = ticked;
    if (!isPlainAction(action)) return staffProblem("badForm");
    if (outcomes === null) {
      await noteOutcomes(staff, id, ticked, await doMany(staff, action, ids, now));
    }
    return goTo(request, staffRoutes.ticked(id));
  });
}
