import { View } from "@react-pdf/renderer";
import type { SummaryModel, SummaryQuestion } from "@/lib/summary/model";
import { contentWidth, ink } from "./look";
import { PageFrame } from "./page-frame";
import { PartHeading } from "./structure/heading";
import { tag } from "./structure/tag";
import { Words } from "./structure/words";
import { useLook } from "./use-look";

const gutter = 24;
const ruled = [0, 1, 2];

type OneQuestionProps = {
  readonly question: SummaryQuestion;
  readonly number: number;
  readonly room: string;
  readonly width: number;
};

/** A question with its reason, its sources and ruled room to write; never parted by a page end. */
function OneQuestion({ question, number, room, width }: OneQuestionProps) {
  const { type } = useLook();
  const inner = width - gutter;
  const tags = [question.top, question.group].filter((tag) => tag !== undefined);
  return (
    <View {...tag("LI")} wrap={false} style={{ flexDirection: "row", marginBottom: 12 }}>
      <View style={{ width: gutter }}>
        <Words {...tag("Lbl")} size={type.strong} bold width={gutter}>
          {`${number}.`}
        </Words>
      </View>
      <View {...tag("LBody")} style={{ width: inner }}>
        <Words size={type.strong} bold width={inner} after={1}>
          {question.text}
        </Words>
        <Words width={inner} after={1}>
          {question.because}
        </Words>
        <Words size={type.note} width={inner}>
          {[...tags, ...question.sources].join(" | ")}
        </Words>
        <Words size={type.note} width={inner}>
          {room}
        </Words>
        {ruled.map((line) => (
          <View
            key={line}
            style={{
              height: line === 0 ? 10 : 21,
              borderBottomWidth: 0.6,
              borderBottomColor: ink.rule,
            }}
          />
        ))}
      </View>
    </View>
  );
}

type QuestionsPageProps = { readonly model: SummaryModel; readonly note: string | undefined };

/** The person's questions with room to write down what was said. */
export function QuestionsPage({ model, note }: QuestionsPageProps) {
  const { heading, intro, questions, room } = model.questions;
  const look = useLook();
  const { margin, type } = look;
  const width = contentWidth(model.paper, look);
  return (
    <PageFrame model={model} bookmark={heading} side={margin.side} named>
      <PartHeading width={width}>{heading}</PartHeading>
      <Words width={width} after={10}>
        {intro}
      </Words>
      {note !== undefined && (
        <Words size={type.note} width={width} after={8}>
          {note}
        </Words>
      )}
      {questions.map((question, index) => (
        <OneQuestion
          key={question.id}
          question={question}
          number={index + 1}
          room={room}
          width={width}
        />
      ))}
    </PageFrame>
  );
}
