import { enrollingRequest } from "@/app/staff/requests";
import { accountWords } from "@/content/words/en/staff/accounts";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";
import { chooseOwnPassword } from "@/lib/staff-accounts/enrol";

/** Takes a password of one's own in place of the one that was given. */
export async function POST(request: Request): Promise<Response> {
  return enrollingRequest(request, async ({ signedIn, form, now }) => {
    const problem = await chooseOwnPassword(signedIn, form.get("password") ?? "", now);
    if (problem === null) return goWithCookies(staffRoutes.enrol);
    const problems = [{ field: "password", text: accountWords.passwordProblems[problem] }];
    const typed = { values: {}, problems };
    return goWithCookies(await addressToFix(staffRoutes.enrol, signedIn.staff, typed, now));
  });
}
