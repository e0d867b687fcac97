import { Document, View } from "@react-pdf/renderer";
import { SourceList } from "@/components/summary/pdf/information/source-list";
import { ink, type } from "@/components/summary/pdf/look";
import { PageFrame } from "@/components/summary/pdf/page-frame";
import { Words } from "@/components/summary/pdf/structure/words";
import { LookContext } from "@/components/summary/pdf/use-look";
import type { BlankFormModel } from "@/lib/paper-form/model";
import { cutText } from "@/lib/printing/arrange/cut-text";
import { looks } from "@/lib/printing/arrange/looks";
import { paperSizes } from "@/lib/printing/arrange/paper-sizes";
import { unprintableMark } from "@/lib/printing/typesetting/printable-text";
import { ruler } from "@/lib/printing/typesetting/ruler";
import { FirstPageHead } from "./first-page-head";
import { StepBlocks } from "./step-blocks";

type BlankFormDocumentProps = {
  /** A form whose every string has been made printable. */
  readonly model: BlankFormModel;
  /** Whether a character was replaced. */
  readonly marked: boolean;
};

type SheetHeadProps = { readonly model: BlankFormModel; readonly width: number };

const sheetHead = {
  borderWidth: 0.75,
  borderColor: ink.rule,
  height: 28,
  marginBottom: 4,
} as const;

/** A text on one line, however long it is. */
const oneLine = (text: string, width: number, size: number, weight: "bold" | "regular"): string =>
  cutText(ruler, text, { em: width / size, lines: 1, weight }).text;

/** Whose form it is, at the head of every page: sheets come apart. */
function WhoseSheet({
  of,
  width,
}: {
  readonly of: NonNullable<BlankFormModel["sheet"]["of"]>;
  readonly width: number;
}) {
  const inner = width - 8;
  return (
    <View fixed style={{ ...sheetHead, paddingHorizontal: 3, paddingTop: 1 }}>
      <Words bold size={type.body} width={inner}>
        {oneLine(of.name, inner, type.body, "bold")}
      </Words>
      <Words size={type.note} width={inner}>
        {oneLine(of.beside, inner, type.note, "regular")}
      </Words>
    </View>
  );
}

/** Room for the name and date of birth at the head of every page, or whose form it is. */
function SheetHead({ model, width }: SheetHeadProps) {
  const { name, dateOfBirth, of } = model.sheet;
  if (of !== undefined) return <WhoseSheet of={of} width={width} />;
  return (
    <View fixed style={{ ...sheetHead, flexDirection: "row" }}>
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
