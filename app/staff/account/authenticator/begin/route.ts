import { accountRequest } from "@/app/staff/requests";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { query, staffRoutes } from "@/lib/routes";
import { beginAuthenticator } from "@/lib/staff-accounts/own/own-changes";

/** Readies a new authenticator and shows its secret. */
export async function POST(request: Request): Promise<Response> {
  return accountRequest(request, async ({ signedIn, now }) => {
    const readied = await beginAuthenticator(signedIn, now);
    return goWithCookies(staffRoutes.newAuthenticator + query({ readied }));
  });
}
