import { accountRequest } from "@/app/staff/requests";
import { ownAccountWords } from "@/content/words/en/staff/account";
import { accountWords } from "@/content/words/en/staff/accounts";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { query, staffRoutes } from "@/lib/routes";
import { changeOwnPassword } from "@/lib/staff-accounts/own/own-changes";

const words = { ...accountWords.passwordProblems, same: ownAccountWords.password.same };

/** Takes a new password of one's own. */
export async function POST(request: Request): Promise<Response> {
  return accountRequest(request, async ({ signedIn, form, now }) => {
    const problem = await changeOwnPassword(signedIn, form.get("newPassword") ?? "", now);
    if (problem === null) return goWithCookies(staffRoutes.account + query({ done: "password" }));
    const typed = { values: {}, problems: [{ field: "newPassword", text: words[problem] }] };
    return goWithCookies(await addressToFix(staffRoutes.account, signedIn.staff, typed, now));
  });
}
