import { Document } from "@react-pdf/renderer";
import type { Part } from "@/lib/printing/printable-model";
import { unprintableMark } from "@/lib/printing/printable-text";
import type { SummaryModel } from "@/lib/summary/model";
import { AnswersPage } from "./answers-page";
import { InformationPage } from "./information/information-page";
import { looks } from "./look";
import { OverviewPage } from "./overview/overview-page";
import { QuestionsPage } from "./questions/questions-page";
import { LookContext } from "./use-look";

type SummaryDocumentProps = {
  /** A model whose every string has been made printable. */
  readonly model: SummaryModel;
  /** The parts in which a character was replaced. */
  readonly marked: ReadonlySet<Part>;
};

/** The model as page 1 shows it, which may be in a language of its own. */
function asFramed(model: SummaryModel): SummaryModel {
  const { frame } = model.overview;
  if (frame === undefined) return model;
  const { title, ...rest } = frame;
  return { ...model, ...rest, document: { ...model.document, title } };
}

/** The printed summary. It shows the model and computes nothing. */
export function SummaryDocument({ model, marked }: SummaryDocumentProps) {
  const { title, author, subject } = model.document;
  const first = asFramed(model);
  const note = (part: Part, { unprintable } = model): string | undefined =>
    marked.has(part) ? `${unprintableMark} ${unprintable}` : undefined;
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
        <OverviewPage model={first} note={note("overview", first)} />
        <QuestionsPage model={model} note={note("questions")} />
        <AnswersPage model={model} note={note("answers")} />
        <InformationPage model={model} note={note("information")} />
      </LookContext>
    </Document>
  );
}
