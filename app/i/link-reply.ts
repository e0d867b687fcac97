import { documents } from "@/app/documents";
import { pageFrame } from "@/app/page-frame";
import type { Main } from "@/components/documents/documents";
import { contentFor, languageOf } from "@/content";
import type { Content } from "@/lib/edition/content";
import type { PatientSession } from "@/lib/invitations/links/patient-sessions";
import { pageReply } from "@/lib/requests/page-reply";
import { patientPage } from "@/lib/requests/patient-page";
import { routes } from "@/lib/routes";

type Said = {
  readonly session: PatientSession | null;
  readonly content: Content;
  /** Names no clinic: it stands in the tab. */
  readonly title: string;
  readonly main: Main;
  /** The page to come back to once another language is chosen. */
  readonly back: string;
  readonly status?: number;
};

/** A page of a link. Whoever previews its address learns nothing of what the form is about. */
export async function linkReply(said: Said): Promise<Response> {
  const { session, content, title, main, back, status } = said;
  const frame = await pageFrame({
    content,
    session,
    title,
    // As everybody's: it names no clinic.
    description: contentFor(languageOf(content.language)).linkWords.landing.description,
    languageWay: { back: patientPage(back) ?? routes.problem("notFound") },
    ofClinic: true,
  });
  return pageReply(documents().page(main, frame), status);
}
