import { staffProblem, staffRequest } from "@/app/staff/requests";
import { readTicked, type Ticked } from "@/lib/invitations/many/ticked";
import type { Permission } from "@/lib/permissions/permissions";
import type { AtTheDesk } from "@/lib/requests/staff-request";
import { inTurn } from "@/lib/responses/in-turn";

/** What Next gives a handler below `/staff/many/[id]`. */
export type TickedContext = { readonly params: Promise<{ readonly id: string }> };

export type AtTicked = AtTheDesk & { readonly id: string; readonly ticked: Ticked };

/**
 * Runs `work` on what this member of staff ticked: 404 when it is over or someone else's. A button that
 * was pressed twice does it once: the second waits, and finds what came of the first.
 */
export function tickedRequest(
  request: Request,
  { params }: TickedContext,
  permission: Permission,
  work: (given: AtTicked) => Promise<Response>,
): Promise<Response> {
  return staffRequest(request, permission, async (given) => {
    const { id } = await params;
    return inTurn(`ticked ${id}`, async () => {
      const ticked = await readTicked(given.staff, id, given.now);
      return ticked === null ? staffProblem("notFound") : work({ ...given, id, ticked });
    });
  });
}
