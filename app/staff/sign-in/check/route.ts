import { staffProblem, tooManyTries } from "@/app/staff/requests";
import { accountWords } from "@/content/words/en/staff/accounts";
import { addressToFix, nobodyYet } from "@/lib/clinic/form-to-fix";
import { systemClock } from "@/lib/clock";
import { ownPeer } from "@/lib/limits/own-peer";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { readForm } from "@/lib/requests/read-form";
import { leftParameter, query, staffRoutes } from "@/lib/routes";
import { signIn } from "@/lib/staff-accounts/sign-in";

const longestEmail = 254;

/** Takes the password; who has a second factor is asked for it next, who has none sets it up. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return staffProblem(read.refused);
  const now = systemClock.now();
  const email = read.form.get("email") ?? "";
  const password = read.form.get("password") ?? "";
  const left = read.form.get(leftParameter) ?? "";
  const { headers } = request;
  const result = await signIn({ email, password }, { peer: ownPeer(headers), now }, headers);
  switch (result.outcome) {
    case "secondFactor":
      return goWithCookies(
        staffRoutes.secondFactor + query({ [leftParameter]: left }),
        result.cookies,
      );
    case "signedIn":
      return goWithCookies(staffRoutes.enrol, result.cookies);
    case "tooManyTries":
      return tooManyTries(result.until, now);
    case "busy":
      return staffProblem("busy");
    case "refused": {
      const problems = [{ field: "email", text: accountWords.problems.signIn }];
      const values = { email: email.slice(0, longestEmail), [leftParameter]: left.slice(0, 36) };
      const form = { values, problems };
      return goWithCookies(await addressToFix(staffRoutes.signIn, nobodyYet, form, now));
    }
  }
}
