import { staffProblem, tooManyTries } from "@/app/staff/requests";
import { defaultLanguage } from "@/content";
import { accountWords } from "@/content/words/en/staff/accounts";
import { addressToFix, nobodyYet } from "@/lib/clinic/form-to-fix";
import { systemClock } from "@/lib/clock";
import type { Try } from "@/lib/limits/limits";
import { ownPeer } from "@/lib/limits/own-peer";
import { giveBack, takeTry } from "@/lib/limits/take";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { readForm } from "@/lib/requests/read-form";
import { staffRoutes } from "@/lib/routes";
import { HashingBusyError } from "@/lib/staff-accounts/hashing";
import { AlreadySetUpError, needsSetUp, setUpClinic } from "@/lib/staff-accounts/set-up";
import { signIn } from "@/lib/staff-accounts/sign-in";
import { keptOfSetUp, typedSetUp } from "@/lib/staff-accounts/typed-set-up";

/** Makes the clinic and its first administrator, who goes on to set up their second factor. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return staffProblem(read.refused);
  if (!(await needsSetUp())) return staffProblem("notFound");
  const now = systemClock.now();
  const peer = ownPeer(request.headers);
  const tries: readonly Try[] = [{ limit: "setUpPeer", peer }];
  const { refusedUntil } = await takeTry(tries, now);
  if (refusedUntil !== null) return tooManyTries(refusedUntil, now);
  const typed = await typedSetUp(accountWords, read.form);
  const wrongCode = "problems" in typed && typed.problems.some(({ field }) => field === "code");
  if (!wrongCode) await giveBack(tries, now);
  if ("problems" in typed) {
    const values = keptOfSetUp(read.form, typed.problems);
    const form = { values, problems: [...typed.problems] };
    return goWithCookies(await addressToFix(staffRoutes.setUp, nobodyYet, form, now));
  }
  try {
    await setUpClinic(typed.setUp, defaultLanguage, now);
  } catch (error) {
    if (error instanceof AlreadySetUpError) return staffProblem("notFound");
    if (error instanceof HashingBusyError) return staffProblem("busy");
    throw error;
  }
  const signedIn = await signIn(typed.setUp, { peer, now });
  return "cookies" in signedIn
    ? goWithCookies(staffRoutes.enrol, signedIn.cookies)
    : goWithCookies(staffRoutes.signIn);
}
