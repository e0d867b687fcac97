import { accountRequest } from "@/app/staff/requests";
import { jsonWithCookies } from "@/lib/requests/json-with-cookies";
import { askForPasskey } from "@/lib/staff-accounts/passkeys/own-passkeys";

/** What our script asks the browser for a new passkey with. */
export async function POST(request: Request): Promise<Response> {
  return accountRequest(request, async () => {
    const { options, cookies } = await askForPasskey(request.headers);
    return jsonWithCookies(options, cookies);
  });
}
