import { contentWidth, type Look } from "@/lib/printing/arrange/looks";
import { paragraphLines } from "@/lib/printing/typesetting/ruler";
import type { SummaryModel } from "@/lib/summary/model";
import { PageFrame, roomBelowName } from "../page-frame";
import { PartHeading, partHeadingHeight } from "../structure/heading";
import { Words, wordsLine } from "../structure/words";
import { useLook } from "../use-look";
import { OneQuestion, penLine, questionHeight } from "./one-question";
import { planRooms } from "./plan-rooms";

type QuestionsPageProps = { readonly model: SummaryModel; readonly note: string | undefined };

/** Below what is said at the start, in points. */
const after = { intro: 10, note: 8 };

/** The height of the heading and what is said below it, in points. */
function headHeight(model: SummaryModel, note: string | undefined, width: number, look: Look) {
  const { type } = look;
  const { heading, intro } = model.questions;
  const high = (text: string, size: number) =>
    paragraphLines(text, "regular", width / size) * size * wordsLine;
  const noted = note === undefined ? 0 : high(note, type.note) + after.note;
  const title = partHeadingHeight(paragraphLines(heading, "bold", width / type.title), look);
  return title + high(intro, type.body) + after.intro + noted;
}

/** The person's questions, a few to a page, with room to write down what was said. */
export function QuestionsPage({ model, note }: QuestionsPageProps) {
  const { heading, intro, questions, room } = model.questions;
  const look = useLook();
  const { columns, margin, type } = look;
  const width = contentWidth(model.paper, look);
  const later = roomBelowName(model, margin.side, look);
  const heights = questions.map((question) => questionHeight(question, room, width, look));
  const rooms = planRooms(heights, {
    first: later - headHeight(model, note, width, look),
    later,
    line: penLine(look),
    least: 4,
    most: columns ? 6 : 7,
    perPage: 3,
  });
  return (
    <PageFrame model={model} bookmark={heading} side={margin.side} named>
      <PartHeading width={width}>{heading}</PartHeading>
      <Words width={width} after={after.intro}>
        {intro}
      </Words>
      {note !== undefined && (
        <Words size={type.note} width={width} after={after.note}>
          {note}
        </Words>
      )}
      {questions.map((question, at) => (
        <OneQuestion
          key={question.id}
          question={question}
          number={at + 1}
          room={room}
          width={width}
          lines={rooms[at]?.lines ?? 4}
          newPage={rooms[at]?.newPage ?? false}
        />
      ))}
    </PageFrame>
  );
}
