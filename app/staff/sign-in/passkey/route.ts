import { staffProblem, tooManyTries } from "@/app/staff/requests";
import { signInAddress } from "@/lib/clinic/left-form";
import { systemClock } from "@/lib/clock";
import { ownPeer } from "@/lib/limits/own-peer";
import { jsonWithCookies } from "@/lib/requests/json-with-cookies";
import { readForm } from "@/lib/requests/read-form";
import { leftParameter, staffRoutes } from "@/lib/routes";
import { readShownPasskey } from "@/lib/staff-accounts/passkeys/passkey-response";
import { signInWithPasskey } from "@/lib/staff-accounts/passkeys/passkey-sign-in";

/** Signs in by the passkey that the browser showed. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return staffProblem(read.refused);
  const now = systemClock.now();
  const { headers } = request;
  const origin = { peer: ownPeer(headers), now };
  const result = await signInWithPasskey(readShownPasskey(read.form), headers, origin);
  const left = read.form.get(leftParameter) ?? "";
  if ("cookies" in result) {
    const to = left === "" ? staffRoutes.desk : signInAddress(left);
    return jsonWithCookies({ to }, result.cookies);
  }
  return result.outcome === "tooManyTries"
    ? tooManyTries(result.until, now)
    : staffProblem("badForm");
}
