import { Document } from "@react-pdf/renderer";
import type { PageOne } from "@/lib/printing/arrange/arrange-page";
import { looks } from "@/lib/printing/arrange/looks";
import { noteIn, type Part, type PrintableModel } from "@/lib/printing/typesetting/printable-model";
import type { PersonalPart } from "@/lib/settings/summary-part";
import { AnswersPage } from "./answers-page";
import { GridPage } from "./grid/grid-page";
import { OverviewPage } from "./overview/overview-page";
import { QuestionsPage } from "./questions/questions-page";
import { LookContext } from "./use-look";

type SummaryDocumentProps = {
  readonly printable: PrintableModel;
  /** Page 1 of the same model, arranged for its paper. */
  readonly pageOne: PageOne;
  readonly part: PersonalPart;
};

/** The printed summary, or a part of it. It shows the model and computes nothing. */
export function SummaryDocument({ printable, pageOne, part }: SummaryDocumentProps) {
  const model = { ...printable.model, name: pageOne.runningName };
  const { title, author, subject } = model.document;
  const note = (one: Part) => noteIn(printable, one);
  return (
    <Document
      title={title}
      author={author}
      subject={subject}
      language={model.language}
      creator={author}
      producer={author}
    >
      {part !== "answers" && (
        <LookContext value={looks.normal}>
          <OverviewPage page={pageOne} />
        </LookContext>
      )}
      <LookContext value={looks[model.print]}>
        {part === "visit" && <QuestionsPage model={model} note={note("questions")} />}
        {part === "visit" && <GridPage model={model} note={note("known")} />}
        {part === "answers" && <AnswersPage model={model} note={note("answers")} />}
      </LookContext>
    </Document>
  );
}
