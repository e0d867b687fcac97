import { staffProblem, staffRequest } from "@/app/staff/requests";
import { chooseOrder } from "@/lib/invitations/import/waiting/decide-import";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";
import { gone } from "../gone";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Reads all dates of a waiting file in the other order of day and month. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return staffRequest(request, "invitations:change", async ({ staff, form, now }) => {
    const order = form.get("order");
    if (order !== "day-first" && order !== "month-first") return staffProblem("badForm");
    const { id } = await params;
    const isKept = await chooseOrder(staff, id, order, now);
    return isKept ? goWithCookies(staffRoutes.importPreview(id)) : gone(staff, now);
  });
}
