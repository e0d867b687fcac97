import { linkContent } from "@/app/own-content";
import { problemReply } from "@/app/replies";
import { systemClock } from "@/lib/clock";
import { tokenIn } from "@/lib/invitations/links/token";
import { routes } from "@/lib/routes";
import { ifItAnswers } from "@/lib/session/if-it-answers";
import { readPatientSession } from "@/lib/session/patient";
import { countries } from "@/lib/settings/countries";
import { linkReply } from "../link-reply";

type Context = { readonly params: Promise<{ readonly token: string }> };

/** What a link opens: asks for the date of birth. It looks nothing up by the token and writes nothing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const session = await ifItAnswers(readPatientSession(systemClock.now()), null);
  const clinic = await linkContent(session);
  if (clinic === null) return problemReply(request, "notFound");
  const { content, settings } = clinic;
  const token = tokenIn((await params).token);
  const link = { name: "token", value: token } as const;
  const order = countries[settings.country].dateOrder;
  const main = { name: "link-landing", props: { content, order, link, leaves: true } } as const;
  const { title } = content.linkWords.landing;
  return linkReply({ session, content, title, main, back: routes.link(token) });
}
