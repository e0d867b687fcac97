import { problemReply } from "@/app/replies";
import { contentFor, languages } from "@/content";
import { systemClock } from "@/lib/clock";
import { languageButton, languageOfButton } from "@/lib/questionnaire/language-button";
import { patientPage } from "@/lib/requests/patient-page";
import { readForm } from "@/lib/requests/read-form";
import { goTo } from "@/lib/requests/replies";
import { keepLanguage } from "@/lib/responses/keep-language";
import { pathIn, routes } from "@/lib/routes";
import { chooseLanguage } from "@/lib/session/language-cookie";
import { readPatientSession } from "@/lib/session/patient";

/** Chooses the language of this browser's pages, and goes back to the page it was chosen on. */
export async function POST(request: Request): Promise<Response> {
  const read = await readForm(request);
  if ("refused" in read) return problemReply(request, read.refused);
  const language = languageOfButton(read.form.get(languageButton.name) ?? "", languages);
  if (language === null) return problemReply(request, "badForm");
  const now = systemClock.now();
  const session = await readPatientSession(now);
  await keepLanguage({ content: contentFor(language), session, now });
  await chooseLanguage(language);
  const back = patientPage(read.form.get(languageButton.back));
  return goTo(request, back === null ? routes.home(language) : pathIn(back, language));
}
