import type { SummaryModel } from "@/lib/summary/model";
import { AnswersPart } from "./answers-part";
import { KnownPart } from "./known-part";
import { OverviewPart } from "./overview-part";
import { QuestionsPart } from "./questions-part";

/**
 * The summary as a page: the same words in the same order as the PDF. Its styles are in
 * `summary.css`, which the page that shows it brings in.
 */
export function SummaryView({ model }: { model: SummaryModel }) {
  return (
    <article className="summary" lang={model.language}>
      <header className="summary-head">
        <h1>{model.document.title}</h1>
        {model.name === "" ? null : (
          <p className="summary-name" dir="auto">
            {model.name}
          </p>
        )}
      </header>
      <OverviewPart overview={model.overview} />
      <QuestionsPart part={model.questions} />
      <AnswersPart part={model.answers} />
      <KnownPart part={model.known} />
      <footer className="summary-footer">
        {model.footer.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}
