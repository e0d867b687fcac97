import { staffProblem } from "@/lib/requests/staff-problem";

/** Whatever else is asked for below `/staff`. */
export function GET(): Response {
  return staffProblem("notFound");
}
