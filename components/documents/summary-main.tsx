import { SummaryView } from "@/components/summary/summary-view";
import { EndHere } from "@/components/ui/end-here";
import { Paragraphs } from "@/components/ui/prose";
import { routes } from "@/lib/routes";
import type { SummaryModel } from "@/lib/summary/model";
import type { EndWords } from "@/lib/words/link-words";
import type { PageWords } from "@/lib/words/page-words";

type Props = {
  readonly words: PageWords["summary"];
  readonly model: SummaryModel;
  /** Whether it is of the answers as they are now. */
  readonly isCurrent: boolean;
  /** To whom an invited person turns who has more to say; null for a walk-in. */
  readonly afterwards: string | null;
  readonly canChange: boolean;
  readonly end: EndWords | null;
};

/** The finished summary: how to get the PDF, and the same words as an accessible page. */
export function SummaryMain({ words, model, isCurrent, afterwards, canChange, end }: Props) {
  const { paper, print } = model;
  const otherPaper = paper === "a4" ? "letter" : "a4";
  const otherPrint = print === "normal" ? "large" : "normal";
  const others = [
    { href: routes.summaryPdf({ part: "answers" }), label: words.parts.answers },
    { href: routes.summaryPdf({ part: "known" }), label: words.parts.known },
    { href: routes.summaryPdf({ print: otherPrint }), label: words.otherPrint[otherPrint] },
    { href: routes.summaryPdf({ paper: otherPaper }), label: words.otherPaper[otherPaper] },
  ];
  return (
    <>
      <div className="summary-actions">
        <p className="page-title">{words.title}</p>
        {!isCurrent && <p className="notice">{words.older}</p>}
        <p>
          <a className="button primary" href={routes.summaryPdf()}>
            {words.openPdf}
          </a>
          <a className="button secondary" href={routes.summaryPdf({ download: true })}>
            {words.downloadPdf}
          </a>
        </p>
        <details>
          <summary>{words.otherParts}</summary>
          <ul>
            {others.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
          <p>{words.print}</p>
        </details>
      </div>
      <SummaryView model={model} folded />
      <div className="summary-actions">
        <Paragraphs text={words.text} />
        <p>
          {afterwards} {canChange && <a href={routes.questionnaire}>{words.changeAnswers}</a>}
        </p>
        {end && <EndHere words={end} />}
      </div>
    </>
  );
}

type PreviewProps = Pick<Props, "words" | "model">;

/** The summary as it would be made from the answers so far. */
export function PreviewMain({ words, model }: PreviewProps) {
  return (
    <>
      <div className="summary-actions">
        <p className="notice">{words.draft}</p>
        <p>
          <a href={routes.questionnaire}>{words.goToCheck}</a>
        </p>
      </div>
      <SummaryView model={model} />
    </>
  );
}
