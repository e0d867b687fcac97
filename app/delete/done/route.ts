import { documents } from "@/app/documents";
import { siteContent } from "@/app/own-content";
import { pageFrame } from "@/app/page-frame";
import { loadClinic } from "@/lib/clinic/settings-store";
import { systemClock } from "@/lib/clock";
import { pageReply } from "@/lib/requests/page-reply";
import { countResponses } from "@/lib/responses/store";
import { routes } from "@/lib/routes";
import { readOutcome } from "@/lib/session/link-outcome";
import { readPatientSession } from "@/lib/session/patient";
import { localeFor } from "@/lib/settings/countries";
import { clockParts } from "@/lib/words/clock-parts";
import { fill } from "@/lib/words/fill";

/** When it was looked up, by the clinic's clock where there is a clinic. */
const proofTime = (now: Date, locale: string, timeZone = "UTC"): string =>
  new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    ...clockParts(locale),
    timeZoneName: "short",
    timeZone,
  }).format(now);

/** The proof: a cookie still knows the record's number, and the database is asked for it again. */
export async function GET(): Promise<Response> {
  const now = systemClock.now();
  const session = await readPatientSession(now);
  const content = await siteContent(session);
  const { language, pageWords, summaryWords } = content;
  const { deleted } = pageWords;
  const outcome = await readOutcome();
  const id = outcome?.kind === "deleted" ? outcome.response : null;
  const found = id === null ? 0 : await countResponses(id);
  const settings = (await loadClinic())?.settings;
  const locale = settings ? localeFor(language, settings.country) : summaryWords.locale;
  const time = proofTime(now, locale, settings?.timeZone);
  const proof = found > 0 ? "" : fill(deleted.proof, { record: id?.slice(0, 8) ?? "", time });
  const props = {
    title: found > 0 ? deleted.remains : deleted.title,
    text: id === null ? deleted.nothing : proof,
    link: { href: found > 0 ? routes.deleteAnswers : routes.home(language), label: deleted.again },
  };
  const frame = await pageFrame({
    content,
    session,
    title: deleted.title,
    languageWay: { back: routes.deleted },
    ofClinic: false,
  });
  return pageReply(documents().page({ name: "deleted", props }, frame));
}
