import { redirect } from "next/navigation";
import type { ProblemName } from "@/lib/requests/replies";
import type { StaffProblem } from "@/lib/requests/staff-problem";
import { routes, staffRoutes } from "@/lib/routes";

/*
 * A page that cannot be shown leads to a handler that says why: what Next's own `notFound` and
 * `unauthorized` show is drawn by script alone, so a browser without script gets an empty page.
 */

/** Leads to the page of a problem on the patient's side. */
export function toProblem(name: ProblemName): never {
  redirect(routes.problem(name));
}

/** Leads to the page of a problem on the clinic's side. */
export function toStaffProblem(name: StaffProblem): never {
  redirect(staffRoutes.problem(name));
}
