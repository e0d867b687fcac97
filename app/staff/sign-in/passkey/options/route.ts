import { staffProblem, tooManyTries } from "@/app/staff/requests";
import { systemClock } from "@/lib/clock";
import { ownPeer } from "@/lib/limits/own-peer";
import { jsonWithCookies } from "@/lib/requests/json-with-cookies";
import { readForm } from "@/lib/requests/read-form";
import { askWhichPasskey } from "@/lib/staff-accounts/passkeys/passkey-sign-in";

/** What our script asks the browser for a passkey of this site with. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return staffProblem(read.refused);
  const now = systemClock.now();
  const asked = await askWhichPasskey({ peer: ownPeer(request.headers), now });
  if ("until" in asked) return tooManyTries(asked.until, now);
  return jsonWithCookies(asked.options, asked.cookies);
}
