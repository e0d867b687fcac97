import { Document, Page, View } from "@react-pdf/renderer";
import { ink, pages } from "@/components/summary/pdf/look";
import { Words } from "@/components/summary/pdf/structure/words";
import type { LetterModel } from "@/lib/letter/letter-model";
import { families } from "@/lib/printing/typesetting/families";
import { unprintableMark } from "@/lib/printing/typesetting/printable-text";
import { tag } from "@/lib/tagged-pdf/tag";
import { ClinicLogo } from "./clinic-logo";
import { QrCode } from "./qr-code";

type LetterDocumentProps = {
  /** A letter whose every string has been made printable. */
  readonly model: LetterModel;
  /** Whether a character was replaced. */
  readonly marked: boolean;
  /** 1 for the size a letter has; less where long names and addresses must fit. */
  readonly scale: number;
};

const side = 56;
const gap = 24;
/** The pattern keeps its size whatever the words do, so that every phone can read it. */
const code = 178;

type PartProps = {
  readonly part: LetterModel["need"];
  readonly width: number;
  readonly scale: number;
};

function Part({ part, width, scale }: PartProps) {
  return (
    <View style={{ marginBottom: 10 * scale }}>
      <Words {...tag("H2")} bold size={13 * scale} width={width} after={2}>
        {part.heading}
      </Words>
      {part.lines.map((line) => (
        <Words key={line} size={12 * scale} width={width} after={2}>
          {line}
        </Words>
      ))}
    </View>
  );
}

/** What is typed without a camera. The code is as large as it can be: it is read far from a lamp. */
function Typed({ part, width, scale }: Omit<PartProps, "part"> & { part: LetterModel["typed"] }) {
  return (
    <View style={{ marginBottom: 10 * scale }}>
      <Words {...tag("H2")} bold size={13 * scale} width={width} after={2}>
        {part.heading}
      </Words>
      <Words size={12 * scale} width={width} after={2}>
        {part.address}
      </Words>
      <Words bold size={14 * scale} width={width} after={6 * scale}>
        {part.site}
      </Words>
      <Words size={12 * scale} width={width} after={2}>
        {part.beforeCode}
      </Words>
      <Words bold size={28 * scale} width={width}>
        {part.code}
      </Words>
    </View>
  );
}

function Clinic({ model, width, scale }: Omit<LetterDocumentProps, "marked"> & { width: number }) {
  return (
    <View style={{ borderBottomWidth: 1.5, borderBottomColor: ink.text, paddingBottom: 8 * scale }}>
      {model.logo && <ClinicLogo logo={model.logo} clinic={model.clinic.name} scale={scale} />}
      <Words bold size={16 * scale} width={width}>
        {model.clinic.name}
      </Words>
      <Words size={11 * scale} width={width}>
        {model.clinic.lines.join("\n")}
      </Words>
    </View>
  );
}

/** One person's letter, on one page. It shows the model and computes nothing. */
export function LetterDocument({ model, marked, scale }: LetterDocumentProps) {
  const { title, author } = model.document;
  const paper = pages[model.paper];
  const width = paper.width - 2 * side;
  const beside = width - code - gap;
  return (
    <Document
      title={title}
      author={author}
      language={model.language}
      creator={author}
      producer={author}
    >
      <Page
        size={paper.size}
        style={{
          fontFamily: families,
          color: ink.text,
          paddingHorizontal: side,
          paddingTop: 44,
          paddingBottom: 36,
        }}
      >
        <Clinic model={model} width={width} scale={scale} />
        <View style={{ marginTop: 16 * scale, marginBottom: 20 * scale }}>
          <Words bold size={13 * scale} width={width} after={2}>
            {model.to}
          </Words>
          <Words size={12 * scale} width={width}>
            {model.date}
          </Words>
        </View>
        <Words {...tag("H1")} bold size={20 * scale} width={width} after={6 * scale}>
          {model.title}
        </Words>
        <Words size={14 * scale} width={width} after={16 * scale}>
          {model.lead}
        </Words>
        <View style={{ flexDirection: "row", columnGap: gap, marginBottom: 8 * scale }}>
          <View style={{ width: beside }}>
            <Part part={model.open} width={beside} scale={scale} />
            <Typed part={model.typed} width={beside} scale={scale} />
          </View>
          <QrCode text={model.scan} alt={model.link} size={code} />
        </View>
        <Part part={model.need} width={width} scale={scale} />
        <Part part={model.otherWay} width={width} scale={scale} />
        <View style={{ borderTopWidth: 0.75, borderTopColor: ink.rule, paddingTop: 8 * scale }}>
          <Part part={model.notWatched} width={width} scale={scale} />
        </View>
        {marked && (
          <Words size={9} width={width}>{`${unprintableMark} ${model.unprintable}`}</Words>
        )}
      </Page>
    </Document>
  );
}
