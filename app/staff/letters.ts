import { contentFor, languageOf } from "@/content";
import { loadLogo } from "@/lib/clinic/logo/logo-store";
import { ownOrigin } from "@/lib/env/own-origin";
import { type PrintedLetters, printLetters } from "@/lib/invitations/letters/print-letters";
import type { NewCodeLink } from "@/lib/invitations/links/links";
import { shownCode } from "@/lib/invitations/links/typed-code";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import { letterModel, type PrintedLogo } from "@/lib/letter/letter-model";
import type { Staff } from "@/lib/permissions/staff";
import type { Asker } from "@/lib/printing/pool/asker";
import { routes } from "@/lib/routes";
import { dayWords, timeWords } from "@/lib/settings/clinic-words";
import { countries } from "@/lib/settings/countries";
import type { ClinicSettings } from "@/lib/settings/settings";

/** What a letter to somebody says, in their language. */
const modelFor =
  (settings: ClinicSettings, logo: PrintedLogo | null, now: Date) =>
  ({ person, appointmentAt, language: chosen }: StoredInvitation, { token, code }: NewCodeLink) => {
    const language = languageOf(chosen);
    const site = ownOrigin();
    return letterModel({
      words: contentFor(language).letterWords,
      language,
      clinic: settings,
      logo,
      name: person.name,
      date: dayWords(now, settings, language),
      appointment: {
        day: dayWords(appointmentAt, settings, language),
        time: timeWords(appointmentAt, settings, language),
      },
      link: `${site}${routes.link(token)}`,
      site,
      code: shownCode(code),
      paper: countries[settings.country].paper,
    });
  };

/** Prints letters as one PDF in the clinic's words; see `printLetters`. */
export async function clinicLetters(
  staff: Staff,
  ids: readonly string[],
  { settings, now }: { readonly settings: ClinicSettings; readonly now: Date },
  asker: Asker,
): Promise<PrintedLetters> {
  const { title } = contentFor(languageOf(settings.language)).letterWords;
  const modelOf = modelFor(settings, await loadLogo(), now);
  return printLetters(staff, ids, { modelOf, title, now }, asker);
}
