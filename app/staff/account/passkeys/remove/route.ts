import { accountRequest } from "@/app/staff/requests";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { query, staffRoutes } from "@/lib/routes";
import { removePasskey } from "@/lib/staff-accounts/passkeys/own-passkeys";

/** Removes a passkey of one's own. */
export async function POST(request: Request): Promise<Response> {
  return accountRequest(request, async ({ signedIn, form, now }) => {
    await removePasskey(signedIn, form.get("passkey") ?? "", now);
    return goWithCookies(staffRoutes.account + query({ done: "removed" }));
  });
}
