import { Document, View } from "@react-pdf/renderer";
import { SourceList } from "@/components/summary/pdf/information/source-list";
import { ink, margin, type } from "@/components/summary/pdf/look";
import { PageFrame } from "@/components/summary/pdf/page-frame";
import { Words } from "@/components/summary/pdf/structure/words";
import type { BlankFormModel } from "@/lib/paper-form/model";
import { contentWidth } from "@/lib/printing/arrange/looks";
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
        height: 32,
        marginBottom: 8,
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

/** The questionnaire for a pen. It shows the model and computes nothing. */
export function BlankFormDocument({ model, marked }: BlankFormDocumentProps) {
  const { title, author, subject } = model.document;
  const width = contentWidth(model.paper);
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
      {model.parts.map((part, at) => (
        <PageFrame
          key={part.heading}
          model={model}
          bookmark={part.heading}
          side={margin.side}
          named={false}
        >
          <SheetHead model={model} width={width} />
          {at === 0 && <FirstPageHead model={model} width={width} />}
          {at === 0 && marked && (
            <Words size={type.note} width={width}>
              {`${unprintableMark} ${model.unprintable}`}
            </Words>
          )}
          {part.steps.map((step) => (
            <StepBlocks key={step.id} step={step} setting={setting} />
          ))}
        </PageFrame>
      ))}
      <PageFrame model={model} bookmark={model.sources.heading} side={margin.side} named={false}>
        <SourceList sources={model.sources} width={width} level="H2" />
      </PageFrame>
    </Document>
  );
}
