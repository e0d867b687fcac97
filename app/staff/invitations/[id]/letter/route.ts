import { invitationRequest, pdfReply } from "@/app/staff/requests";
import { contentFor, languageOf } from "@/content";
import { loadLogo } from "@/lib/clinic/logo/logo-store";
import { openClinic } from "@/lib/clinic/open-clinic";
import { ownOrigin } from "@/lib/env/own-origin";
import { findInvitation } from "@/lib/invitations/desk/view";
import { giveLink } from "@/lib/invitations/links/give-link";
import { shownCode } from "@/lib/invitations/links/typed-code";
import { storedInvitation } from "@/lib/invitations/stored-invitation";
import { letterModel } from "@/lib/letter/letter-model";
import { printLetter } from "@/lib/printing/pool/print-letter";
import type { InvitationContext } from "@/lib/requests/invitation-request";
import { routes } from "@/lib/routes";
import { dayWords, timeWords } from "@/lib/settings/clinic-words";
import { countries } from "@/lib/settings/countries";
import { fileName } from "@/lib/settings/file-name";

/** Makes a new link and prints it in a letter to the person; a letter that must wait changes nothing. */
export function POST(request: Request, context: InvitationContext): Promise<Response> {
  return invitationRequest(request, context, "invitations:change", async ({ staff, id, now }) => {
    const { settings } = await openClinic();
    const {
      person,
      appointmentAt,
      language: chosen,
    } = storedInvitation(await findInvitation(id), now);
    const language = languageOf(chosen);
    const makeModel = async () => {
      const { token, code } = await giveLink(staff, id, "letter", now);
      return letterModel({
        words: contentFor(language).letterWords,
        language,
        clinic: settings,
        logo: await loadLogo(),
        name: person.name,
        date: dayWords(now, settings, language),
        appointment: {
          day: dayWords(appointmentAt, settings, language),
          time: timeWords(appointmentAt, settings, language),
        },
        link: `${ownOrigin()}${routes.link(token)}`,
        site: ownOrigin(),
        code: shownCode(code),
        paper: countries[settings.country].paper,
      });
    };
    const asked = {
      request,
      asker: staff.id,
      name: fileName({ id, appointmentAt }, "letter", settings),
    };
    return pdfReply(asked, (asker) => printLetter(makeModel, asker));
  });
}
