import { View } from "@react-pdf/renderer";
import type { Look } from "@/lib/printing/arrange/looks";
import type { Weight } from "@/lib/printing/arrange/ruler";
import { paragraphLines } from "@/lib/printing/typesetting/ruler";
import type { ListedQuestion } from "@/lib/questions/listed-question";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { Words, wordsLine } from "../structure/words";
import { useLook } from "../use-look";

/** Between two lines for a pen: 8 mm, and wider where the print is larger. */
export const penLine = ({ type }: Look): number => (type.body > 12 ? 31 : 22.7);

const gap = 14;

const gutterOf = ({ type }: Look): number => type.strong * 2.1;

/** What stands above the question: its place among the most important, and its group. */
const eyebrow = ({ top, group }: ListedQuestion): string =>
  [top, group].filter((part) => part !== undefined).join(" | ");

type Run = { readonly text: string; readonly size: number; readonly weight: Weight };

const runs = (question: ListedQuestion, room: string, { type }: Look): readonly Run[] => [
  { text: eyebrow(question), size: type.note, weight: "bold" },
  { text: question.text, size: type.strong, weight: "bold" },
  { text: question.because, size: type.body, weight: "regular" },
  ...(question.sources.length > 0
    ? [{ text: question.sources.join(" | "), size: type.note, weight: "regular" as const }]
    : []),
  { text: room, size: type.note, weight: "regular" },
];

/** The height of a question's words at most, with the space below its lines, in points. */
export function questionHeight(
  question: ListedQuestion,
  room: string,
  width: number,
  look: Look,
): number {
  const inner = width - gutterOf(look);
  const heights = runs(question, room, look).map(
    ({ text, size, weight }) => paragraphLines(text, weight, inner / size) * size * wordsLine,
  );
  return heights.reduce((sum, height) => sum + height, gap + 4);
}

type OneQuestionProps = {
  readonly question: ListedQuestion;
  readonly number: number;
  readonly room: string;
  readonly width: number;
  readonly lines: number;
  readonly newPage: boolean;
};

/** A question with its reason, its sources and ruled room to write; never parted by a page end. */
export function OneQuestion({ question, number, room, width, lines, newPage }: OneQuestionProps) {
  const look = useLook();
  const { type } = look;
  const gutter = gutterOf(look);
  const inner = width - gutter;
  const line = penLine(look);
  const ruled = Array.from({ length: lines }, (_, at) => at);
  return (
    <View
      {...tag("LI")}
      wrap={false}
      break={newPage}
      style={{ flexDirection: "row", marginBottom: gap }}
    >
      <View style={{ width: gutter, paddingTop: type.note * wordsLine }}>
        <Words {...tag("Lbl")} size={type.strong} bold width={gutter}>
          {`${number}.`}
        </Words>
      </View>
      <View {...tag("LBody")} style={{ width: inner }}>
        <Words size={type.note} bold width={inner}>
          {eyebrow(question)}
        </Words>
        <Words size={type.strong} bold width={inner} after={1}>
          {question.text}
        </Words>
        <Words width={inner} after={1}>
          {question.because}
        </Words>
        {question.sources.length > 0 && (
          <Words size={type.note} width={inner}>
            {question.sources.join(" | ")}
          </Words>
        )}
        <Words size={type.note} width={inner}>
          {room}
        </Words>
        {ruled.map((at) => (
          <View
            key={at}
            style={{
              // The first line is below the words that name the room for notes.
              height: at === 0 ? line - type.note * 0.6 : line,
              borderBottomWidth: 0.6,
              borderBottomColor: ink.rule,
            }}
          />
        ))}
      </View>
    </View>
  );
}
