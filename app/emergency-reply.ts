import { contentFor, invitedContentFor, type Language } from "@/content";
import type { Content } from "@/lib/edition/content";
import { clinicContent } from "@/lib/invitations/links/clinic-content";
import { log } from "@/lib/log";
import { pageReply } from "@/lib/requests/page-reply";
import { toBeAcknowledged } from "@/lib/responses/acknowledge-emergency";
import { routes } from "@/lib/routes";
import { ifItAnswers } from "@/lib/session/if-it-answers";
import { countries } from "@/lib/settings/countries";
import { documents } from "./documents";
import { languageOfOpenForm } from "./own-language";
import { pageFrame } from "./page-frame";
import { nobody, type Visitor, visitor } from "./visitor";

const formOf = ({ stored }: Visitor, content: Content) => {
  if (stored === null) return null;
  return toBeAcknowledged(content, stored.draft) ? "waits for this to be read" : "open";
};

/** What staff do who fill the form in with somebody; null for everybody else. */
function assistedEmergency({ session, assisted, settings }: Visitor) {
  if (session?.kind !== "invited" || session.assistant === null) return null;
  if (assisted === null || settings === null) return null;
  return {
    phone: assisted.phone,
    way: session.assistant.way,
    invitationId: session.invitationId,
    number: countries[settings.country].emergencyNumber,
  };
}

/** Nobody, where the database does not answer or what it keeps cannot be read. */
async function visitorIfKnown(): Promise<Visitor> {
  try {
    return await ifItAnswers(visitor(), nobody);
  } catch (error) {
    log.error("failed", {}, error);
    return nobody;
  }
}

/**
 * The emergency page for a browser with a session: whom to phone at the clinic, and the way back to the
 * form. What to do in an emergency is shown whatever has become of the database.
 * @param asked the language that the address says
 */
export async function emergencyReply(asked?: Language): Promise<Response> {
  const who = await visitorIfKnown();
  const language = asked ?? (await languageOfOpenForm(who.session, who.stored));
  const clinic = who.session?.kind === "invited" ? who.settings : null;
  const content =
    clinic === null ? contentFor(language) : clinicContent(invitedContentFor(language), clinic);
  const html = documents().page(
    {
      name: "emergency",
      props: { content, clinic, form: formOf(who, content), assisted: assistedEmergency(who) },
    },
    await pageFrame({
      content,
      session: who.session,
      ofClinic: false,
      languageWay: { back: routes.emergency(language) },
      title: content.pageWords.emergency.title,
    }),
  );
  return pageReply(html);
}
