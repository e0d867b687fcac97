import { staffProblem, staffRequest } from "@/app/staff/requests";
import { openClinic } from "@/lib/clinic/open-clinic";
import {
  type DeskParameters,
  deskAddress,
  deskParametersIn,
  deskQuestion,
} from "@/lib/invitations/desk/desk-address";
import { idsOfList } from "@/lib/invitations/desk/list-ids";
import { readSearch } from "@/lib/invitations/desk/search";
import { manyActions, mostTicked } from "@/lib/invitations/many/many-actions";
import { keepTicked } from "@/lib/invitations/many/ticked";
import type { Staff } from "@/lib/permissions/staff";
import { goTo } from "@/lib/requests/replies";
import { staffRoutes } from "@/lib/routes";

/** The whole list that the page is a part of, one more than can be ticked at once. */
async function wholeList(staff: Staff, parameters: DeskParameters, now: Date) {
  const { settings } = await openClinic();
  const { found } = parameters;
  const search = found === undefined ? null : ((await readSearch(staff, found, now)) ?? "");
  const question = deskQuestion(parameters, search);
  return idsOfList(staff, question, { settings, now, most: mostTicked + 1 });
}

/** Keeps which rows were ticked and leads to the page that asks before anything is done with them. */
export function POST(request: Request): Promise<Response> {
  return staffRequest(request, "invitations:read", async ({ staff, form, now }) => {
    const action = manyActions.find((one) => one === form.get("action"));
    if (action === undefined) return staffProblem("badForm");
    const parameters = deskParametersIn(form);
    const all = form.getAll("all");
    const ids = all.includes("list")
      ? await wholeList(staff, parameters, now)
      : all.includes("page")
        ? (form.get("shown") ?? "").split(" ")
        : form.getAll("tick");
    const id = await keepTicked(staff, { action, ids, back: deskAddress(parameters) }, now);
    if (id === null) return goTo(request, deskAddress({ ...parameters, ticked: "none" }));
    return goTo(request, staffRoutes.ticked(id));
  });
}
