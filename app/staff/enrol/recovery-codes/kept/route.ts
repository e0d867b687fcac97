import { staffRequest } from "@/app/staff/requests";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";
import { forgetShown } from "@/lib/staff-accounts/shown-once";

/** Forgets recovery codes that their owner has kept. */
export async function POST(request: Request): Promise<Response> {
  return staffRequest(request, "invitations:read", async ({ staff, form }) => {
    await forgetShown(staff, form.get("shown") ?? "");
    return goWithCookies(staffRoutes.desk);
  });
}
