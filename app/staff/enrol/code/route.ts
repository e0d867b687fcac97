import { enrollingRequest } from "@/app/staff/requests";
import { accountWords } from "@/content/words/en/staff/accounts";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";
import { enrolWithCode } from "@/lib/staff-accounts/enrol";
import { addressToShow } from "@/lib/staff-accounts/shown-once";

/** Takes the first code of the app and goes on to the recovery codes. */
export async function POST(request: Request): Promise<Response> {
  return enrollingRequest(request, async ({ signedIn, form, now }) => {
    const { staff } = signedIn;
    const done = await enrolWithCode(signedIn, form.get("code") ?? "", request.headers, now);
    if ("refused" in done) {
      const problems = [{ field: "code", text: accountWords.problems.enrolCode }];
      const typed = { values: {}, problems };
      return goWithCookies(await addressToFix(staffRoutes.enrol, staff, typed, now));
    }
    const secrets = { label: "", secrets: done.recoveryCodes };
    const to = await addressToShow(staffRoutes.recoveryCodes, staff, secrets, now);
    return goWithCookies(to, done.cookies);
  });
}
