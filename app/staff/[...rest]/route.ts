import { staffProblem } from "@/app/staff/requests";

/** Whatever else is asked for below `/staff`. */
export function GET(): Response {
  return staffProblem("notFound");
}
