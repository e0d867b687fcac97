import { problemReply } from "@/app/replies";
import { isProblem } from "@/lib/requests/replies";

type Context = { readonly params: Promise<{ readonly name: string }> };

/** What went wrong with a page, and what to do. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { name } = await params;
  return problemReply(request, isProblem(name) ? name : "notFound");
}
