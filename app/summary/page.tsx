import type { Metadata } from "next";
import { ownContent, siteContent } from "@/app/own-content";
import { ownSummary } from "@/app/own-summary";
import { requireResponse } from "@/app/require-response";
import { SummaryView } from "@/components/summary/summary-view";
import { EndHere } from "@/components/ui/end-here";
import { ProblemView } from "@/components/ui/problem-view";
import { Paragraphs } from "@/components/ui/prose";
import { isOpen } from "@/lib/invitations/links/link-state";
import { routes } from "@/lib/routes";
import { ownSession } from "@/lib/session/own-response";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await siteContent()).pageWords.summary.title,
});

/** The finished summary: how to get the PDF, and the same words as an accessible page. */
export default async function SummaryPage() {
  const { submission, submissionIsCurrent } = await requireResponse();
  const { pageWords, linkWords } = await ownContent();
  const { summary } = pageWords;
  const session = await ownSession();
  const wasSent = session?.kind === "invited";
  const canChange = !wasSent || isOpen(session.state);
  if (submission === null) {
    const form = { href: routes.questionnaire, label: summary.goToCheck };
    return <ProblemView {...summary.none} links={[form]} />;
  }
  const model = await ownSummary(submission);
  const { paper, print } = model;
  const otherPaper = paper === "a4" ? "letter" : "a4";
  const otherPrint = print === "normal" ? "large" : "normal";
  const others = [
    { href: routes.summaryPdf({ part: "answers" }), label: summary.parts.answers },
    { href: routes.summaryPdf({ part: "known" }), label: summary.parts.known },
    { href: routes.summaryPdf({ print: otherPrint }), label: summary.otherPrint[otherPrint] },
    { href: routes.summaryPdf({ paper: otherPaper }), label: summary.otherPaper[otherPaper] },
  ];
  return (
    <>
      <div className="summary-actions">
        <p className="page-title">{summary.title}</p>
        {!submissionIsCurrent && <p className="notice">{summary.older}</p>}
        <p>
          <a className="button primary" href={routes.summaryPdf()}>
            {summary.openPdf}
          </a>
          <a className="button secondary" href={routes.summaryPdf({ download: true })}>
            {summary.downloadPdf}
          </a>
        </p>
        <details>
          <summary>{summary.otherParts}</summary>
          <ul>
            {others.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
          <p>{summary.print}</p>
        </details>
      </div>
      <SummaryView model={model} folded />
      <div className="summary-actions">
        <Paragraphs text={summary.text} />
        <p>
          {wasSent && (canChange ? linkWords.sent.add : linkWords.sent.call)}{" "}
          {canChange && <a href={routes.questionnaire}>{summary.changeAnswers}</a>}
        </p>
        {wasSent && <EndHere words={linkWords.sent.endHere} />}
      </div>
    </>
  );
}
