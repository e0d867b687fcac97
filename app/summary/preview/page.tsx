import type { Metadata } from "next";
import { ownContent, ownInvited, siteContent } from "@/app/own-content";
import { requireDraft } from "@/app/require-response";
import { SummaryView } from "@/components/summary/summary-view";
import { editions } from "@/content";
import { fromClinic } from "@/lib/responses/appointment";
import { enteredIn } from "@/lib/responses/entered";
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
  const own = await ownInvited();
  const session = await ownSession();
  const assistant = session?.kind === "invited" ? session.assistant : null;
  const clinic =
    own === null
      ? undefined
      : { ...fromClinic(own.invited, own.settings), ...enteredIn(null, assistant) };
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
