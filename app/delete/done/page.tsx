import type { Metadata } from "next";
import { siteContent } from "@/app/own-content";
import { loadClinic } from "@/lib/clinic/settings-store";
import { systemClock } from "@/lib/clock";
import { countResponses } from "@/lib/responses/store";
import { routes } from "@/lib/routes";
import { readOutcome } from "@/lib/session/link-outcome";
import { localeFor } from "@/lib/settings/countries";
import { clockParts } from "@/lib/words/clock-parts";
import { fill } from "@/lib/words/fill";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await siteContent()).pageWords.deleted.title,
});

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
export default async function DeletedPage() {
  const { language, pageWords, summaryWords } = await siteContent();
  const { deleted } = pageWords;
  const outcome = await readOutcome();
  const id = outcome?.kind === "deleted" ? outcome.response : null;
  const found = id === null ? 0 : await countResponses(id);
  const settings = (await loadClinic())?.settings;
  const time = proofTime(
    systemClock.now(),
    settings ? localeFor(language, settings.country) : summaryWords.locale,
    settings?.timeZone,
  );
  return (
    <>
      <h1>{found > 0 ? deleted.remains : deleted.title}</h1>
      <p>
        {id === null
          ? deleted.nothing
          : found === 0 && fill(deleted.proof, { record: id.slice(0, 8), time })}
      </p>
      <p>
        <a href={found > 0 ? routes.deleteAnswers : routes.home}>{deleted.again}</a>
      </p>
    </>
  );
}
