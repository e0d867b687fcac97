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
import { Mark } from "./structure/mark";
import { Words, wordsLine } from "./structure/words";
import { useLook } from "./use-look";

const gap = 12;
/** Points. A row taller than a page would be cut, so longer answers run freely down the page. */
const tallest = 400;

/** A question as asked, and its answer. */
function Answer({ fact, width }: { readonly fact: Fact; readonly width: number }) {
  const { columns, type } = useLook();
  const label = columns ? width * 0.4 : width;
  const markWidth = type.body * 1.18;
  const value = (columns ? width - label - gap : width) - markWidth;
  if (paragraphLines(fact.value, "bold", value / type.body) * type.body * wordsLine > tallest) {
    return (
      <>
        <Words width={width}>{fact.label}</Words>
        <Words width={width} bold after={6}>
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
        paddingVertical: 3,
      }}
    >
      <View
        {...tag("TH", { scope: "Row" })}
        style={{ width: label, marginRight: columns ? gap : 0 }}
      >
        <Words width={label}>{fact.label}</Words>
      </View>
      <View style={{ flexDirection: "row" }}>
        <View style={{ width: markWidth, paddingTop: type.body * 0.27 }}>
          {fact.alert && <Mark kind="alert" size={type.body * 0.82} />}
          {!fact.answered && <Mark kind="unanswered" size={type.body * 0.82} />}
        </View>
        <View {...tag("TD")} style={{ width: value }}>
          <Words width={value} bold={fact.answered}>
            {fact.value}
          </Words>
        </View>
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
      <PartHeading width={width}>{heading}</PartHeading>
      <Words width={width}>{intro}</Words>
      {note !== undefined && (
        <Words size={type.note} width={width}>
          {note}
        </Words>
      )}
      {sections.map((section) => (
        <Fragment key={section.heading}>
          <Heading width={width}>{section.heading}</Heading>
          {section.facts.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: facts are text alone and never move.
            <Answer key={index} fact={fact} width={width} />
          ))}
        </Fragment>
      ))}
    </PageFrame>
  );
}
