import { accountRequest, staffProblem } from "@/app/staff/requests";
import { query, staffRoutes } from "@/lib/routes";
import { addPasskey } from "@/lib/staff-accounts/passkeys/own-passkeys";
import { readNewPasskey } from "@/lib/staff-accounts/passkeys/passkey-response";

/** Keeps the passkey that the browser made. */
export async function POST(request: Request): Promise<Response> {
  return accountRequest(request, async ({ signedIn, form, now }) => {
    const made = readNewPasskey(form);
    const added = made !== null && (await addPasskey(signedIn, made, request.headers, now));
    if (!added) return staffProblem("badForm");
    return Response.json({ to: staffRoutes.account + query({ done: "passkey" }) });
  });
}
