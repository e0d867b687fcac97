import { staffProblem } from "@/app/staff/requests";
import { systemClock } from "@/lib/clock";
import { forgetHere } from "@/lib/requests/forget-here";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { readForm } from "@/lib/requests/read-form";
import { staffRoutes } from "@/lib/routes";
import { signOut } from "@/lib/staff-accounts/sign-out";

/** Ends the session, on the server and in this browser. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return staffProblem(read.refused);
  const cookies = await signOut(request.headers, systemClock.now());
  return forgetHere(goWithCookies(staffRoutes.signIn, cookies));
}
