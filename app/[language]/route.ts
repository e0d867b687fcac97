import { frontReply } from "@/app/front-reply";
import { problemReply } from "@/app/replies";
import { isLanguage } from "@/content";

type Context = { readonly params: Promise<{ readonly language: string }> };

/** The front page in a language, for a browser with a session. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language } = await params;
  return isLanguage(language) ? frontReply(request, language) : problemReply(request, "notFound");
}
