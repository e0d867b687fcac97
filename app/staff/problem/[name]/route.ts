import { staffProblem } from "@/app/staff/requests";
import { isStaffProblem } from "@/lib/requests/staff-problem";

type Context = { readonly params: Promise<{ readonly name: string }> };

/** What went wrong with a page of the clinic's side, and what to do. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  return staffProblem(isStaffProblem(name) ? name : "notFound");
}
