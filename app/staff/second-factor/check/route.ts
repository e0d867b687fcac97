import { staffProblem, tooManyTries } from "@/app/staff/requests";
import { accountWords } from "@/content/words/en/staff/accounts";
import { addressToFix, nobodyYet } from "@/lib/clinic/form-to-fix";
import { signInAddress } from "@/lib/clinic/left-form";
import { systemClock } from "@/lib/clock";
import { ownPeer } from "@/lib/limits/own-peer";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { readForm } from "@/lib/requests/read-form";
import { leftParameter, staffRoutes } from "@/lib/routes";
import { isHalfwayIn, signInWithCode } from "@/lib/staff-accounts/sign-in-second-factor";

/** Takes the code that completes a sign-in. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return staffProblem(read.refused);
  if (!isHalfwayIn(request.headers)) return staffProblem("signedOut");
  const now = systemClock.now();
  const result = await signInWithCode(read.form.get("code") ?? "", request.headers, {
    peer: ownPeer(request.headers),
    now,
  });
  const left = read.form.get(leftParameter) ?? "";
  // The page to sign in leads who is signed in on to what they left.
  if ("cookies" in result) {
    return goWithCookies(left === "" ? staffRoutes.desk : signInAddress(left), result.cookies);
  }
  if (result.outcome === "tooManyTries") return tooManyTries(result.until, now);
  if (result.outcome === "busy") return staffProblem("busy");
  const problems = [{ field: "code", text: accountWords.problems.secondFactor }];
  const form = { values: { [leftParameter]: left.slice(0, 36) }, problems };
  return goWithCookies(await addressToFix(staffRoutes.secondFactor, nobodyYet, form, now));
}
