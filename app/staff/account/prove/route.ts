import { accountRequest, staffProblem, tooManyTries } from "@/app/staff/requests";
import { ownAccountWords } from "@/content/words/en/staff/account";
import { addressToFix } from "@/lib/clinic/form-to-fix";
import { ownPeer } from "@/lib/limits/own-peer";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { staffRoutes } from "@/lib/routes";
import { proveItself } from "@/lib/staff-accounts/own/prove";

/** Takes the present password and a code, after which one's own account can be changed. */
export async function POST(request: Request): Promise<Response> {
  return accountRequest(
    request,
    async ({ signedIn, form, now }) => {
      const { headers } = request;
      const given = { password: form.get("password") ?? "", code: form.get("code") ?? "", headers };
      const proof = await proveItself(signedIn, given, { peer: ownPeer(headers), now });
      switch (proof.outcome) {
        case "proven":
          return goWithCookies(staffRoutes.account, proof.cookies);
        case "tooManyTries":
          return tooManyTries(proof.until, now);
        case "busy":
          return staffProblem("busy");
        case "refused": {
          const problems = [{ field: "password", text: ownAccountWords.prove.problem }];
          const typed = { values: {}, problems };
          return goWithCookies(await addressToFix(staffRoutes.account, signedIn.staff, typed, now));
        }
      }
    },
    { proves: true },
  );
}
