import { staffRequest } from "@/app/staff/requests";
import { removeLogo } from "@/lib/clinic/logo/logo-store";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { query, staffRoutes } from "@/lib/routes";

/** Takes the clinic's logo away from pages, mail and papers. */
export async function POST(request: Request): Promise<Response> {
  return staffRequest(request, "settings:change", async ({ staff, now }) => {
    await removeLogo(staff, now);
    return goWithCookies(`${staffRoutes.settings}${query({ done: "no-logo" })}#logo`);
  });
}
