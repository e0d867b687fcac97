import { contentWidth, type Look } from "@/lib/printing/arrange/looks";
import { paragraphLines } from "@/lib/printing/typesetting/ruler";
import type { QuestionsPart, SummaryModel } from "@/lib/summary/model";
import { GridSources, gridSourcesHeight } from "../grid/grid-sources";
import { PageFrame, roomBelowName } from "../page-frame";
import { Heading, PartHeading, partHeadingHeight } from "../structure/heading";
import { Words, wordsLine } from "../structure/words";
import { useLook } from "../use-look";
import { OneQuestion, questionHeight } from "./one-question";
import { PenLines, penLine } from "./pen-lines";
import { planRooms } from "./plan-rooms";
import { TickedQuestion, tickedHeight } from "./ticked-question";

type QuestionsPageProps = { readonly model: SummaryModel; readonly note: string | undefined };

/** Below what is said at the start, in points. */
const after = { intro: 8, note: 8 };

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

/** Two headings with the space around them, in points. */
const headings = 2 * 36;

/** What is used of the last page by things of these heights, none of which is parted. */
const usedOf = (heights: readonly number[], room: number): number =>
  heights.reduce((used, height) => (used + height > room ? height : used + height), headings);

type AlsoProps = {
  readonly part: QuestionsPart;
  readonly known: SummaryModel["known"];
  readonly width: number;
  readonly room: number;
};

/** The other questions as a list to tick, room for notes, and the sources of the grid that follows. */
function AlsoOnTheList({ part, known, width, room }: AlsoProps) {
  const look = useLook();
  const rest = part.questions.slice(part.first);
  const heights = rest.map((one) => tickedHeight(one, width, look));
  const used = usedOf(heights, room) + gridSourcesHeight(known, width, look);
  const lines = Math.floor((room - used) / penLine(look)) - 1;
  return (
    <>
      {rest.length > 0 && <Heading width={width}>{part.also}</Heading>}
      {rest.map((question) => (
        <TickedQuestion key={question.id} question={question} width={width} />
      ))}
      {lines > 1 && <Heading width={width}>{part.room}</Heading>}
      <PenLines count={lines > 1 ? lines : 0} />
      <GridSources known={known} width={width} />
    </>
  );
}

/**
 * The person's questions: the first with their reasons and room to write, as a page of their own where
 * they fit on it, then the others to tick.
 */
export function QuestionsPage({ model, note }: QuestionsPageProps) {
  const { heading, intro, questions, first } = model.questions;
  const look = useLook();
  const { columns, margin, type } = look;
  const width = contentWidth(model.paper, look);
  const later = roomBelowName(model, margin.side, look);
  const asked = questions.slice(0, first);
  const heights = asked.map((question) => questionHeight(question, width, look));
  const rooms = planRooms(heights, {
    first: later - headHeight(model, note, width, look),
    later,
    line: penLine(look),
    least: columns ? 2 : 1,
    most: 4,
    perPage: first,
  });
  return (
    <>
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
        {asked.map((question, at) => (
          <OneQuestion
            key={question.id}
            question={question}
            number={at + 1}
            width={width}
            lines={rooms[at]?.lines ?? 1}
            newPage={rooms[at]?.newPage ?? false}
          />
        ))}
      </PageFrame>
      <PageFrame model={model} bookmark={model.questions.room} side={margin.side} named>
        <AlsoOnTheList part={model.questions} known={model.known} width={width} room={later} />
      </PageFrame>
    </>
  );
}
