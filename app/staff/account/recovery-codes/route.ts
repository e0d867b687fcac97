import { accountRequest } from "@/app/staff/requests";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";
import { renewRecoveryCodes } from "@/lib/staff-accounts/own/own-changes";
import { addressToShow } from "@/lib/staff-accounts/shown-once";

/** Makes new recovery codes and shows them once. */
export async function POST(request: Request): Promise<Response> {
  return accountRequest(request, async ({ signedIn, now }) => {
    const secrets = { label: "", secrets: await renewRecoveryCodes(signedIn, now) };
    const { staff } = signedIn;
    return goWithCookies(await addressToShow(staffRoutes.recoveryCodes, staff, secrets, now));
  });
}
