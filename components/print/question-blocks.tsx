import { Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { ComparisonRow } from "@/components/summary/pdf/information/comparison-row";
import { Words } from "@/components/summary/pdf/structure/words";
import type { PaperAnswer, PaperQuestion } from "@/lib/paper-form/model";
import { ruler } from "@/lib/printing/typesetting/ruler";
import { tag } from "@/lib/tagged-pdf/tag";
import { BlankBodyMap, PlaceLists } from "./blank-body-map";
import { EntryFrame } from "./entry-frame";
import { penType } from "./pen-type";
import { fitOneLine, TickBox, TickBoxes } from "./tick-boxes";
import { DigitBoxes, NumberRow, RuledLines } from "./writing-room";

/** What the blocks are drawn with. */
export type BlockSetting = {
  readonly width: number;
  readonly askAboutThis: string;
  readonly conflictsHeading: string;
};

type Bank = Extract<PaperAnswer, { kind: "bank" }>;

const code = 30;

/** The questions of one group, its heading with the first. */
function bankBlocks(group: Bank["groups"][number], width: number): readonly ReactNode[] {
  return group.questions.map((question, at) => (
    <View key={question.code} style={{ marginTop: at === 0 ? 8 : 0, marginBottom: 4 }}>
      {at === 0 && (
        <Words {...tag("H4")} bold size={penType.text} width={width} after={3}>
          {group.heading}
        </Words>
      )}
      <View {...tag("TR")} style={{ flexDirection: "row" }}>
        <View style={{ width: code }}>
          <Words {...tag("TH", { scope: "Row" })} bold size={penType.hint} width={code}>
            {question.code}
          </Words>
        </View>
        <View {...tag("TD")} style={{ width: width - code, flexShrink: 0 }}>
          <TickBox width={width - code} size={penType.hint}>
            {question.text}
          </TickBox>
        </View>
      </View>
    </View>
  ));
}

function comparisonBlocks(
  { rows, options }: Extract<PaperAnswer, { kind: "comparison" }>,
  { width, askAboutThis, conflictsHeading }: BlockSetting,
): readonly ReactNode[] {
  return rows.map((row) => (
    <View key={row.id} style={{ marginBottom: 8 }}>
      <ComparisonRow
        row={row}
        options={options}
        conflictsHeading={conflictsHeading}
        width={width}
      />
      <TickBox width={width} bold>
        {askAboutThis}
      </TickBox>
    </View>
  ));
}

function Hint({ children }: { readonly children: string }) {
  return <Text style={{ fontSize: penType.hint, fontWeight: 400 }}>{children}</Text>;
}

/** The room for an answer, as blocks that no page end may cut. */
function answerBlocks(answer: PaperAnswer, setting: BlockSetting): readonly ReactNode[] {
  const { width } = setting;
  switch (answer.kind) {
    case "options":
      return [<TickBoxes key="options" options={answer.options} width={width} />];
    case "lines":
      return [<RuledLines key="lines" lines={answer.lines} />];
    case "numbered-lines":
      return [<RuledLines key="lines" lines={answer.lines} numbered />];
    case "scale":
      return [<NumberRow key="scale" {...answer} width={width} />];
    case "date":
      return [
        <View key="date" style={{ flexDirection: "row", columnGap: 14 }}>
          {answer.boxes.map((boxes) => (
            <DigitBoxes key={boxes.label} {...boxes} />
          ))}
        </View>,
      ];
    case "map":
      return [
        <BlankBodyMap key="map" map={answer} />,
        <PlaceLists key="list" map={answer} width={width} />,
      ];
    case "entries": {
      const [first, ...frames] = answer.names.map((name) => (
        <EntryFrame key={name} name={name} fields={answer.fields} width={width} />
      ));
      const notes = answer.notes.map((note) => (
        <Words key={note} size={penType.hint} width={width} after={2}>
          {note}
        </Words>
      ));
      return [[...notes, first], ...frames];
    }
    case "comparison":
      return comparisonBlocks(answer, setting);
    case "bank":
      return answer.groups.flatMap((group) => bankBlocks(group, width));
  }
}

/** Between a question and its options on one line, in points. */
const besideGap = 12;

/** How much of the width a question takes that has its options beside it. */
const usualLabel = 0.42;

/** A short question with a line beside it, for a few words. */
function besideLine(asked: string, answer: PaperAnswer, width: number): ReactNode {
  if (answer.kind !== "lines" || !answer.few) return undefined;
  const label = ruler.width(asked, "bold") * penType.question + 0.5;
  if (label > width * 0.5) return undefined;
  const room = width - label - besideGap;
  return (
    <View style={{ flexDirection: "row", columnGap: besideGap, alignItems: "flex-end" }}>
      <Words {...tag("H3")} bold size={penType.question} width={label}>
        {asked}
      </Words>
      <View style={{ width: room }}>
        <RuledLines lines={1} />
      </View>
    </View>
  );
}

/** A short question and its few options on one line, where they fit; its hints are on the form already. */
function besideOptions(
  asked: string,
  hints: readonly string[],
  answer: PaperAnswer,
  width: number,
): ReactNode {
  if (answer.kind !== "options" || hints.length > 1) return undefined;
  const least = ruler.width(asked, "bold") * penType.question + 0.5;
  // Where they can, the options of questions that follow each other stand below each other.
  const label = [width * usualLabel, least].find(
    (one) => one >= least && fitOneLine(answer.options, width - one - besideGap),
  );
  if (label === undefined) return undefined;
  const room = width - label - besideGap;
  return (
    <View style={{ flexDirection: "row", columnGap: besideGap }}>
      <Words {...tag("H3")} bold size={penType.question} width={label}>
        {asked}
      </Words>
      <TickBoxes options={answer.options} width={room} size={penType.hint} />
    </View>
  );
}

/** One question with room for its answer, as blocks that no page end may cut; the first asks. */
export function questionBlocks(
  { id, number, label, hints, only, answer }: PaperQuestion,
  setting: BlockSetting,
): readonly ReactNode[] {
  const { width } = setting;
  const [first, ...rest] = answerBlocks(answer, setting);
  const inOne = `${number}. ${label}`;
  const beside =
    only === undefined
      ? (besideOptions(inOne, hints, answer, width) ??
        (hints.length === 0 ? besideLine(inOne, answer, width) : undefined))
      : undefined;
  if (beside !== undefined) return [<View key={id}>{beside}</View>];
  const asked = (
    <View key={id}>
      {only !== undefined && (
        <Words bold size={penType.hint} width={width} after={2}>
          {only}
        </Words>
      )}
      <Words {...tag("H3")} bold size={penType.question} width={width} after={1}>
        {`${number}. ${label}`}
        {hints.length > 0 && <Hint>{`  ${hints.join(" ")}`}</Hint>}
      </Words>
      {first}
    </View>
  );
  return [asked, ...rest];
}
