import { contentFor, invitedContentFor, type Language } from "@/content";
import { clinicContent } from "@/lib/invitations/links/clinic-content";
import { isOpen } from "@/lib/invitations/links/link-state";
import { pageReply } from "@/lib/requests/page-reply";
import { fixParameter, routes } from "@/lib/routes";
import { documents } from "./documents";
import { languageOfOpenForm } from "./own-language";
import { pageFrame } from "./page-frame";
import { visitor } from "./visitor";

/**
 * The front page for a browser with a session: it shows where its form stands.
 * @param asked the language that the address says
 */
export async function frontReply(request: Request, asked?: Language): Promise<Response> {
  const { session, stored, settings } = await visitor();
  const language = asked ?? (await languageOfOpenForm(session, stored));
  const isAsked = session?.kind === "invited" && isOpen(session.state);
  const ofClinic = isAsked && settings !== null;
  const content = ofClinic
    ? clinicContent(invitedContentFor(language), settings)
    : contentFor(language);
  const isWrong = new URL(request.url).searchParams.has(fixParameter);
  const takesCodes = !isAsked && settings !== null;
  const { messages, pageWords } = content;
  const html = documents().page(
    {
      name: "front",
      props: {
        content,
        isAsked,
        code: takesCodes ? (isWrong ? "wrong" : "taken") : "not taken",
        begun: stored && {
          summary:
            stored.submission === null ? "none" : stored.submissionIsCurrent ? "current" : "older",
        },
      },
    },
    await pageFrame({
      content,
      session,
      ofClinic: false,
      languageWay: { back: routes.home(language) },
      title: isWrong ? `${messages.ui.errorPrefix} ${pageWords.front.title}` : undefined,
      script: takesCodes ? "code" : undefined,
    }),
  );
  return pageReply(html, isWrong ? 422 : 200);
}
