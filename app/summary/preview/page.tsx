import type { Metadata } from "next";
import { linkContent, ownContent, siteContent } from "@/app/own-content";
import { requireDraft } from "@/app/require-response";
import { SummaryView } from "@/components/summary/summary-view";
import { editions } from "@/content";
import { fromClinicFor } from "@/lib/responses/appointment";
import { summaryOf } from "@/lib/responses/finish";
import { routes } from "@/lib/routes";
import { ownSession } from "@/lib/session/own-response";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await siteContent()).pageWords.summary.draftTitle,
});

/** The summary as it would be made from the answers so far. */
export default async function PreviewPage() {
  const { draft } = await requireDraft();
  const content = await ownContent();
  const session = await ownSession();
  const settings = session?.kind === "invited" ? (await linkContent())?.settings : undefined;
  const clinic =
    session?.kind === "invited" && settings ? await fromClinicFor(session, settings) : undefined;
  const { summary } = content.pageWords;
  return (
    <>
      <div className="summary-actions">
        <p className="notice">{summary.draft}</p>
        <p>
          <a href={routes.questionnaire}>{summary.goToCheck}</a>
        </p>
      </div>
      <SummaryView model={summaryOf(editions, content, draft, null, clinic)} />
    </>
  );
}
