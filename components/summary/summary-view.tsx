import { Fragment, type ReactNode } from "react";
import type { SummaryModel } from "@/lib/summary/model";
import { AnswersPart } from "./answers-part";
import { KnownPart } from "./known-part";
import { OverviewPart } from "./overview-part";
import { QuestionsPart } from "./questions-part";

type SummaryViewProps = {
  readonly model: SummaryModel;
  /** For the person: their questions first and open, the rest folded, with a list of all of it. */
  readonly folded?: boolean;
};

type PartOfPage = {
  readonly id: string;
  readonly heading: string;
  readonly part: ReactNode;
};

function partsOf({ overview, questions, answers, known }: SummaryModel) {
  return {
    overview: {
      id: "summary-overview",
      heading: overview.heading,
      part: <OverviewPart overview={overview} />,
    },
    questions: {
      id: "summary-questions",
      heading: questions.heading,
      part: <QuestionsPart part={questions} />,
    },
    answers: {
      id: "summary-answers",
      heading: answers.heading,
      part: <AnswersPart part={answers} />,
    },
    known: { id: "summary-known", heading: known.heading, part: <KnownPart part={known} /> },
  } satisfies { readonly [name: string]: PartOfPage };
}

/** What is on the page; a link to a folded part opens it. */
function Contents({ label, parts }: { label: string; parts: readonly PartOfPage[] }) {
  return (
    <nav className="summary-contents" aria-label={label}>
      <ul>
        {parts.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Folded({ model }: { readonly model: SummaryModel }) {
  const { overview, questions, answers, known } = partsOf(model);
  const rest = [overview, known, answers];
  return (
    <>
      <Contents label={model.document.title} parts={[questions, ...rest]} />
      {questions.part}
      {rest.map(({ id, heading, part }) => (
        <details className="summary-fold" key={id}>
          <summary>{heading}</summary>
          {part}
        </details>
      ))}
    </>
  );
}

function Whole({ model }: { readonly model: SummaryModel }) {
  const { overview, questions, answers, known } = partsOf(model);
  return [overview, questions, answers, known].map(({ id, part }) => (
    <Fragment key={id}>{part}</Fragment>
  ));
}

/**
 * The summary as a page, in the words of the PDF. Its styles are in `summary.css`, which the page that
 * shows it brings in.
 */
export function SummaryView({ model, folded = false }: SummaryViewProps) {
  return (
    <article className="summary" lang={model.language}>
      <header className="summary-head">
        <h1>{model.document.title}</h1>
        {model.name === "" ? null : (
          <p className="summary-name" dir="auto">
            {model.name}
          </p>
        )}
        {model.besideName && <p className="beside-name">{model.besideName.join(" | ")}</p>}
      </header>
      {folded ? <Folded model={model} /> : <Whole model={model} />}
      <footer className="summary-footer">
        {model.footer.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}
