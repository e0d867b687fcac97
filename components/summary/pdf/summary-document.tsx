import { Document } from "@react-pdf/renderer";
import type { PageOne } from "@/lib/printing/arrange/arrange-page";
import { looks } from "@/lib/printing/arrange/looks";
import { noteIn, type Part, type PrintableModel } from "@/lib/printing/typesetting/printable-model";
import { AnswersPage } from "./answers-page";
import { OverviewPage } from "./overview/overview-page";
import { QuestionsPage } from "./questions/questions-page";
import { LookContext } from "./use-look";

type SummaryDocumentProps = {
  readonly printable: PrintableModel;
  /** Page 1 of the same model, arranged for its paper. */
  readonly pageOne: PageOne;
};

/** The printed summary. It shows the model and computes nothing. */
export function SummaryDocument({ printable, pageOne }: SummaryDocumentProps) {
  const model = { ...printable.model, name: pageOne.runningName };
  const { title, author, subject } = model.document;
  const note = (part: Part) => noteIn(printable, part);
  return (
    <Document
      title={title}
      author={author}
      subject={subject}
      language={model.language}
      creator={author}
      producer={author}
    >
      <LookContext value={looks[model.print]}>
        <OverviewPage page={pageOne} />
        <QuestionsPage model={model} note={note("questions")} />
        <AnswersPage model={model} note={note("answers")} />
      </LookContext>
    </Document>
  );
}
