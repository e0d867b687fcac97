import { staffProblem } from "@/app/staff/requests";
import { systemClock } from "@/lib/clock";
import { forgetHere } from "@/lib/requests/forget-here";
import { goWithCookies } from "@/lib/requests/go-with-cookies";
import { readForm } from "@/lib/requests/read-form";
import { staffRoutes } from "@/lib/routes";
import { leaveAssisted } from "@/lib/session/leave-assisted";
import { assistedHere } from "@/lib/session/patient";
import { signOut } from "@/lib/staff-accounts/sign-out";

/** Ends the session, on the server and in this browser. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return staffProblem(read.refused);
  const now = systemClock.now();
  const assisted = await assistedHere();
  if (assisted !== null) await leaveAssisted(assisted, request.headers, now);
  const cookies = await signOut(request.headers, now);
  return forgetHere(goWithCookies(staffRoutes.signIn, cookies));
}
