import { Rect, Svg, View } from "@react-pdf/renderer";
import type { Look } from "@/lib/printing/arrange/looks";
import { paragraphLines } from "@/lib/printing/typesetting/ruler";
import type { ListedQuestion } from "@/lib/questions/listed-question";
import { tag } from "@/lib/tagged-pdf/tag";
import { Words, wordsLine } from "../structure/words";
import { useLook } from "../use-look";
import { gutterOf } from "./one-question";

const gap = 7;

/** The height of a question of the list to tick, in points. */
export function tickedHeight({ text }: ListedQuestion, width: number, look: Look): number {
  const { body } = look.type;
  return paragraphLines(text, "regular", (width - gutterOf(look)) / body) * body * wordsLine + gap;
}

type TickedQuestionProps = { readonly question: ListedQuestion; readonly width: number };

/** A question with an empty box before it, to tick when it was answered. */
export function TickedQuestion({ question, width }: TickedQuestionProps) {
  const look = useLook();
  const { body } = look.type;
  const gutter = gutterOf(look);
  return (
    <View {...tag("LI")} wrap={false} style={{ flexDirection: "row", marginBottom: gap }}>
      <View style={{ width: gutter, paddingTop: body * 0.16 }}>
        <Svg viewBox="0 0 10 10" width={body} height={body}>
          <Rect x={0.6} y={0.6} width={8.8} height={8.8} fill="none" stroke="#000000" />
        </Svg>
      </View>
      <View {...tag("LBody")} style={{ width: width - gutter }}>
        <Words width={width - gutter}>{question.text}</Words>
      </View>
    </View>
  );
}
