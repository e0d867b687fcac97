import { View } from "@react-pdf/renderer";
import { TickBox } from "@/components/print/tick-boxes";
import { ink, margin } from "@/components/summary/pdf/look";
import { PageFrame } from "@/components/summary/pdf/page-frame";
import { Heading, PartHeading } from "@/components/summary/pdf/structure/heading";
import { Words } from "@/components/summary/pdf/structure/words";
import { contentWidth } from "@/lib/printing/arrange/looks";
import type { BookletModel } from "@/lib/review/booklet";
import { tag } from "@/lib/tagged-pdf/tag";
import { reviewType } from "./booklet-look";

type FrontProps = { readonly model: BookletModel };
type LinesProps = { readonly lines: readonly string[]; readonly width: number };

function Numbered({ lines, width }: LinesProps) {
  const gutter = 22;
  return (
    <View {...tag("L")}>
      {lines.map((line, at) => (
        <View key={line} style={{ flexDirection: "row", marginBottom: 5 }} {...tag("LI")}>
          <View style={{ width: gutter }}>
            <Words width={gutter} {...tag("Lbl")}>{`${at + 1}.`}</Words>
          </View>
          <View style={{ width: width - gutter }}>
            <Words width={width - gutter} {...tag("LBody")}>
              {line}
            </Words>
          </View>
        </View>
      ))}
    </View>
  );
}

/** Which edition it is, how to review it, and what is in it. */
export function CoverPage({ model }: FrontProps) {
  const width = contentWidth(model.paper);
  return (
    <PageFrame model={model} bookmark={model.title} side={margin.side} named={false}>
      <View style={{ marginTop: 50, marginBottom: 12 }}>
        <Words bold size={reviewType.title} width={width} {...tag("H1")}>
          {model.title}
        </Words>
      </View>
      {model.facts.map((fact) => (
        <Words key={fact} width={width} after={3}>
          {fact}
        </Words>
      ))}
      <View style={{ marginTop: 20 }}>
        <PartHeading width={width}>{model.how.heading}</PartHeading>
      </View>
      <Numbered lines={model.how.lines} width={width} />
      <Heading width={width}>{model.contents.heading}</Heading>
      <Numbered lines={model.contents.lines} width={width} />
    </PageFrame>
  );
}

function Field({ label, width }: { readonly label: string; readonly width: number }) {
  return (
    <View wrap={false} style={{ marginBottom: 10 }}>
      <Words size={reviewType.note} width={width}>
        {label}
      </Words>
      <View style={{ height: 24, borderBottomWidth: 0.75, borderBottomColor: ink.text }} />
    </View>
  );
}

/** The page that makes the review somebody's: finding, name, qualification, date, signature. */
export function SignaturePage({ model }: FrontProps) {
  const width = contentWidth(model.paper);
  const { heading, intro, findings, fields } = model.sign;
  return (
    <PageFrame model={model} bookmark={heading} side={margin.side} named={false}>
      <PartHeading width={width}>{heading}</PartHeading>
      {[...model.facts.slice(0, 2), ...intro].map((line) => (
        <Words key={line} width={width} after={4}>
          {line}
        </Words>
      ))}
      <View style={{ marginVertical: 8 }}>
        {findings.map((finding) => (
          <TickBox key={finding} width={width}>
            {finding}
          </TickBox>
        ))}
      </View>
      {fields.map((field) => (
        <Field key={field} label={field} width={width} />
      ))}
    </PageFrame>
  );
}
