import { View } from "@react-pdf/renderer";
import type { Look } from "@/lib/printing/arrange/looks";
import { paragraphLines } from "@/lib/printing/typesetting/ruler";
import type { ListedQuestion } from "@/lib/questions/listed-question";
import { tag } from "@/lib/tagged-pdf/tag";
import { Words, wordsLine } from "../structure/words";
import { useLook } from "../use-look";
import { PenLines } from "./pen-lines";

const gap = 10;

/** Room for the number of a question, or for the box before it, in points. */
export const gutterOf = ({ type }: Look): number => type.strong * 2.1;

/** The height of a question's words at most, with the space below its lines, in points. */
export function questionHeight(question: ListedQuestion, width: number, look: Look): number {
  const inner = width - gutterOf(look);
  const { strong, body } = look.type;
  const text = paragraphLines(question.text, "bold", inner / strong) * strong;
  const because = paragraphLines(question.because, "regular", inner / body) * body;
  return (text + because) * wordsLine + gap + 2;
}

type OneQuestionProps = {
  readonly question: ListedQuestion;
  readonly number: number;
  readonly width: number;
  readonly lines: number;
  readonly newPage: boolean;
};

/** A question with its reason and ruled room to write; never parted by a page end. */
export function OneQuestion({ question, number, width, lines, newPage }: OneQuestionProps) {
  const look = useLook();
  const { type } = look;
  const gutter = gutterOf(look);
  const inner = width - gutter;
  return (
    <View
      {...tag("LI")}
      wrap={false}
      break={newPage}
      style={{ flexDirection: "row", marginBottom: gap }}
    >
      <View style={{ width: gutter }}>
        <Words {...tag("Lbl")} size={type.strong} bold width={gutter}>
          {`${number}.`}
        </Words>
      </View>
      <View {...tag("LBody")} style={{ width: inner }}>
        <Words size={type.strong} bold width={inner} after={1}>
          {question.text}
        </Words>
        <Words width={inner}>{question.because}</Words>
        <PenLines count={lines} />
      </View>
    </View>
  );
}
