import { documents } from "@/app/documents";
import { siteContent } from "@/app/own-content";
import { pageFrame } from "@/app/page-frame";
import type { Main } from "@/components/documents/documents";
import { systemClock } from "@/lib/clock";
import type { Content } from "@/lib/edition/content";
import { pageReply } from "@/lib/requests/page-reply";
import { patientPage } from "@/lib/requests/patient-page";
import { routes } from "@/lib/routes";
import { ifItAnswers } from "@/lib/session/if-it-answers";
import { readPatientSession } from "@/lib/session/patient";

type Said = {
  readonly content: Content;
  /** Names no clinic: it stands in the tab. */
  readonly title: string;
  readonly main: Main;
  /** The page to come back to once another language is chosen. */
  readonly back: string;
  readonly status?: number;
};

/** A page of a link. Whoever previews its address learns nothing of what the form is about. */
export async function linkReply({ content, title, main, back, status }: Said): Promise<Response> {
  const frame = await pageFrame({
    content,
    session: await ifItAnswers(readPatientSession(systemClock.now()), null),
    title,
    description: (await siteContent()).linkWords.landing.description,
    languageWay: { back: patientPage(back) ?? routes.problem("notFound") },
    ofClinic: true,
  });
  return pageReply(documents().page(main, frame), status);
}
