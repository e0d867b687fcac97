import { View } from "@react-pdf/renderer";
import { Fragment } from "react";
import { contentWidth } from "@/lib/printing/arrange/looks";
import { paragraphLines } from "@/lib/printing/typesetting/ruler";
import type { Fact } from "@/lib/summary/facts";
import type { SummaryModel } from "@/lib/summary/model";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "./look";
import { PageFrame } from "./page-frame";
import { Heading, PartHeading } from "./structure/heading";
import { Words, wordsLine } from "./structure/words";
import { useLook } from "./use-look";

const gap = 12;
/** Points. A row taller than a page would be cut, so longer answers run freely down the page. */
const tallest = 400;

/** A question as asked, and its answer. */
function Answer({ fact, width }: { readonly fact: Fact; readonly width: number }) {
  const { columns, type } = useLook();
  const size = type.note;
  const label = columns ? width * 0.44 : width;
  const value = columns ? width - label - gap : width;
  if (paragraphLines(fact.value, "bold", value / size) * size * wordsLine > tallest) {
    return (
      <>
        <Words width={width} size={size}>
          {fact.label}
        </Words>
        <Words width={width} size={size} bold after={6}>
          {fact.value}
        </Words>
      </>
    );
  }
  return (
    <View
      {...tag("TR")}
      wrap={false}
      style={{
        flexDirection: columns ? "row" : "column",
        borderBottomWidth: 0.4,
        borderBottomColor: ink.rule,
        paddingVertical: columns ? 0.5 : 2,
      }}
    >
      <View
        {...tag("TH", { scope: "Row" })}
        style={{ width: label, marginRight: columns ? gap : 0 }}
      >
        <Words width={label} size={size}>
          {fact.label}
        </Words>
      </View>
      <View {...tag("TD")} style={{ width: value }}>
        <Words width={value} size={size} bold>
          {fact.value}
        </Words>
      </View>
    </View>
  );
}

type AnswersPageProps = { readonly model: SummaryModel; readonly note: string | undefined };

/** Everything the person told us, in the words as asked. */
export function AnswersPage({ model, note }: AnswersPageProps) {
  const { heading, intro, sections } = model.answers;
  const look = useLook();
  const { margin, type } = look;
  const width = contentWidth(model.paper, look);
  return (
    <PageFrame model={model} bookmark={heading} side={margin.side} named>
      <PartHeading width={width} level="H1">
        {heading}
      </PartHeading>
      <Words width={width}>{intro}</Words>
      {note !== undefined && (
        <Words size={type.note} width={width}>
          {note}
        </Words>
      )}
      {sections.map((section) => (
        <Fragment key={section.heading}>
          <Heading width={width} level="H2" compact>
            {section.heading}
          </Heading>
          {section.facts.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: facts are text alone and never move.
            <Answer key={index} fact={fact} width={width} />
          ))}
        </Fragment>
      ))}
    </PageFrame>
  );
}
