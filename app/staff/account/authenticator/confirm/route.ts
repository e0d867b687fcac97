import { accountRequest } from "@/app/staff/requests";
import { accountWords } from "@/content/words/en/staff/accounts";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { fixParameter, query, staffRoutes } from "@/lib/routes";
import { confirmAuthenticator } from "@/lib/staff-accounts/own/own-changes";

/** Puts the new authenticator in the place of the old when its first code is right. */
export async function POST(request: Request): Promise<Response> {
  return accountRequest(request, async ({ signedIn, form, now }) => {
    const readied = form.get("readied") ?? "";
    const given = { id: readied, code: form.get("code") ?? "", headers: request.headers };
    if (await confirmAuthenticator(signedIn, given, now)) {
      return goWithCookies(staffRoutes.account + query({ done: "authenticator" }));
    }
    const problems = [{ field: "code", text: accountWords.problems.enrolCode }];
    const page = await addressToFix("", signedIn.staff, { values: {}, problems }, now);
    const fix = new URLSearchParams(page.slice(1)).get(fixParameter) ?? undefined;
    return goWithCookies(staffRoutes.newAuthenticator + query({ readied, [fixParameter]: fix }));
  });
}
