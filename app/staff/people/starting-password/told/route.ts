import { staffRequest } from "@/app/staff/requests";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";
import { forgetShown } from "@/lib/staff-accounts/shown-once";

/** Forgets a starting password that was told. */
export async function POST(request: Request): Promise<Response> {
  return staffRequest(request, "staff:manage", async ({ staff, form }) => {
    await forgetShown(staff, form.get("shown") ?? "");
    return goWithCookies(staffRoutes.people);
  });
}
