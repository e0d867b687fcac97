import type { Metadata } from "next";
import { requireResponse } from "@/app/require-response";
import { SummaryView } from "@/components/summary/summary-view";
import { contentFor, defaultLanguage } from "@/content";
import { summaryOf } from "@/lib/responses/finish";
import { routes } from "@/lib/routes";

const content = contentFor(defaultLanguage);
const { summary } = content.pageWords;

export const metadata: Metadata = { title: summary.draftTitle };

/** The summary as it would be made from the answers so far. */
export default async function PreviewPage() {
  const { draft } = await requireResponse();
  return (
    <>
      <div className="summary-actions">
        <p className="notice">{summary.draft}</p>
        <p>
          <a href={routes.questionnaire}>{summary.goToCheck}</a>
        </p>
      </div>
      <SummaryView model={summaryOf(content, draft, null)} />
    </>
  );
}
