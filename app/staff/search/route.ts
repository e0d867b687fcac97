import { staffRequest } from "@/app/staff/requests";
import { deskAddress } from "@/lib/invitations/desk/desk-address";
import { keepSearch } from "@/lib/invitations/desk/search";
import { goTo } from "@/lib/requests/replies";
import { staffRoutes } from "@/lib/routes";

/** Keeps the name that is searched for and leads to the list under an id that stands for it. */
export function POST(request: Request): Promise<Response> {
  return staffRequest(request, "invitations:read", async ({ staff, form, now }) => {
    const text = form.get("search") ?? "";
    if (text.trim() === "") return goTo(request, staffRoutes.desk);
    return goTo(request, deskAddress({ found: await keepSearch(staff, text, now) }));
  });
}
