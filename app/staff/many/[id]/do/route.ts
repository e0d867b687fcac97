import { type TickedContext, tickedRequest } from "@/app/staff/many/ticked-request";
import { staffProblem } from "@/app/staff/requests";
import { manyWords } from "@/content/words/en/staff/many";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { openClinic } from "@/lib/clinic/open-clinic";
import { doMany, isPlainAction } from "@/lib/invitations/many/do-many";
import { checkedMove, moveMany } from "@/lib/invitations/many/move-many";
import { noteOutcomes } from "@/lib/invitations/many/ticked";
import { readMove, typedMoveIn } from "@/lib/invitations/many/typed-move";
import { goTo } from "@/lib/requests/replies";
import { staffRoutes } from "@/lib/routes";

const problemFields = {
  ...{ "how-missing": "how", "day-unread": "day", "days-unread": "days" },
  ...{ "day-past": "day", "days-past": "days" },
} as const;

/** Does what was confirmed with those that were ticked, and leads to what came of each. */
export function POST(request: Request, context: TickedContext): Promise<Response> {
  return tickedRequest(
    request,
    context,
    "invitations:read",
    async ({ staff, id, ticked, form, now }) => {
      const { action, ids, outcomes } = ticked;
      const there = staffRoutes.ticked(id);
      if (outcomes !== null) return goTo(request, there);
      if (isPlainAction(action)) {
        await noteOutcomes(staff, id, ticked, await doMany(staff, action, ids, now));
        return goTo(request, there);
      }
      if (action !== "move") return staffProblem("badForm");
      const typed = typedMoveIn(form);
      const read = readMove(typed);
      const { settings } = await openClinic();
      const move =
        "problem" in read ? read : await checkedMove(staff, ids, read, { settings, now });
      if ("problem" in move) {
        const { problem } = move;
        const problems = [
          { field: problemFields[problem], text: manyWords.move.problems[problem] },
        ];
        const toFix = { values: typed, problems };
        return goTo(request, await addressToFix(there, staff, toFix, now));
      }
      const moved = await moveMany(staff, ids, move, { settings, now });
      await noteOutcomes(staff, id, ticked, moved);
      return goTo(request, there);
    },
  );
}
