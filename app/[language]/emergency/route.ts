import { emergencyReply } from "@/app/emergency-reply";
import { problemReply } from "@/app/replies";
import { isLanguage } from "@/content";

type Context = { readonly params: Promise<{ readonly language: string }> };

/** The emergency page in a language, for a browser with a session. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { language } = await params;
  return isLanguage(language) ? emergencyReply(language) : problemReply(request, "notFound");
}
