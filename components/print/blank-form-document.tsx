import { Document, View } from "@react-pdf/renderer";
import { SourceList } from "@/components/summary/pdf/information/source-list";
import { ink, type } from "@/components/summary/pdf/look";
import { PageFrame } from "@/components/summary/pdf/page-frame";
import { Words } from "@/components/summary/pdf/structure/words";
import { LookContext } from "@/components/summary/pdf/use-look";
import type { BlankFormModel } from "@/lib/paper-form/model";
import { looks } from "@/lib/printing/arrange/looks";
import { paperSizes } from "@/lib/printing/arrange/paper-sizes";
import { unprintableMark } from "@/lib/printing/typesetting/printable-text";
import { FirstPageHead } from "./first-page-head";
import { StepBlocks } from "./step-blocks";

type BlankFormDocumentProps = {
  /** A form whose every string has been made printable. */
  readonly model: BlankFormModel;
  /** Whether a character was replaced. */
  readonly marked: boolean;
};

/** Room for the name and date of birth at the head of every page: sheets come apart. */
function SheetHead({ model, width }: { readonly model: BlankFormModel; readonly width: number }) {
  const { name, dateOfBirth } = model.sheet;
  return (
    <View
      fixed
      style={{
        flexDirection: "row",
        borderWidth: 0.75,
        borderColor: ink.rule,
        height: 26,
        marginBottom: 4,
      }}
    >
      <View
        style={{ width: width * 0.66, padding: 3, borderRightWidth: 0.75, borderColor: ink.rule }}
      >
        <Words size={type.least} width={width * 0.3}>
          {name}
        </Words>
      </View>
      <View style={{ padding: 3 }}>
        <Words size={type.least} width={width * 0.3}>
          {dateOfBirth}
        </Words>
      </View>
    </View>
  );
}

/** Left and right of the form, in points. */
const { sheetSide: side } = looks.normal;

/** Set closer than other pages: it is to take four sheets. */
const closeSet = { ...looks.normal, line: 1.05 };

/** Whether anything on it rests on sources. */
const hasFacts = ({ parts }: BlankFormModel): boolean =>
  parts.some(({ steps }) =>
    steps.some(({ questions }) => questions.some(({ answer }) => answer.kind === "comparison")),
  );

/** The questionnaire for a pen. It shows the model and computes nothing. */
export function BlankFormDocument({ model, marked }: BlankFormDocumentProps) {
  const { title, author, subject } = model.document;
  const width = paperSizes[model.paper].width - 2 * side;
  const setting = {
    width,
    askAboutThis: model.askAboutThis,
    conflictsHeading: model.conflictsHeading,
  };
  return (
    <Document
      title={title}
      author={author}
      subject={subject}
      language={model.language}
      creator={author}
      producer={author}
    >
      <LookContext value={closeSet}>
        <PageFrame model={model} bookmark={title} side={side} named={false}>
          <SheetHead model={model} width={width} />
          <FirstPageHead model={model} width={width} />
          {marked && (
            <Words size={type.note} width={width}>
              {`${unprintableMark} ${model.unprintable}`}
            </Words>
          )}
          {model.parts.map((part) => (
            <View key={part.heading}>
              {part.steps.map((step) => (
                <StepBlocks key={step.id} step={step} setting={setting} />
              ))}
            </View>
          ))}
          {hasFacts(model) && <SourceList sources={model.sources} width={width} level="H2" />}
        </PageFrame>
      </LookContext>
    </Document>
  );
}
