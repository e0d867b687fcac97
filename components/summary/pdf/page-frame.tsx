import { Page, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { footHeight, pageNumberEm } from "@/lib/printing/arrange/foot-height";
import { lengths } from "@/lib/printing/arrange/lengths";
import type { Look } from "@/lib/printing/arrange/looks";
import type { PageFrameModel } from "@/lib/printing/arrange/own-language";
import { runningHead } from "@/lib/printing/arrange/running-head";
import { breakWords } from "@/lib/printing/typesetting/break-words";
import { families } from "@/lib/printing/typesetting/families";
import { ruler } from "@/lib/printing/typesetting/ruler";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink, pages } from "./look";
import { useLook } from "./use-look";

type FrameProps = {
  readonly model: PageFrameModel;
  /** The name of the bookmark that leads here. */
  readonly bookmark: string;
  /** The margin left and right, in points. */
  readonly side: number;
  /** Whether the person's name stands at the head: page 1 shows it larger itself. */
  readonly named: boolean;
  /** Whether the page has no room to spare below that name. */
  readonly tight?: boolean;
  /** Who it is, said at the foot too: page 1 is folded in half, and shows it on either side. */
  readonly nameLine?: string;
  /** The language of what is read on it, where it is not the document's. */
  readonly language?: string | undefined;
  readonly children: ReactNode;
};

/** "Page 2 of 9" from the model's words; a render callback, since only layout knows the numbers. */
const numbered = (words: string) => (at: { pageNumber: number; totalPages: number }) =>
  words.replace("{page}", String(at.pageNumber)).replace("{pages}", String(at.totalPages));

type FootProps = {
  readonly model: PageFrameModel;
  readonly side: number;
  readonly width: number;
  readonly nameLine: string | undefined;
};

/**
 * No line height here or above: it would make the page numbers vanish. It stands before what flows:
 * after it, it is drawn on the last page alone.
 */
function Foot({ model, side, width, nameLine }: FootProps) {
  const { margin, type } = useLook();
  const number = type.least * pageNumberEm;
  // The number stands a little in from the margin.
  const inset = (number * 2 * side) / width;
  const column = { width: number - inset, minWidth: number - inset, marginRight: inset };
  const words = { fontSize: type.least };
  const lines = model.footer.lines.join(" ");
  const [first, below] = nameLine === undefined ? [lines, undefined] : [nameLine, lines];
  return (
    <View
      fixed
      style={{
        position: "absolute",
        left: side,
        right: side,
        bottom: margin.foot,
        borderTopWidth: lengths.foot.rule,
        borderTopColor: ink.rule,
        paddingTop: lengths.foot.belowRule,
      }}
    >
      <View style={{ flexDirection: "row" }}>
        <Text
          style={{ ...words, width: width - number, fontWeight: below === undefined ? 400 : 700 }}
          hyphenationCallback={breakWords((width - number) / type.least)}
        >
          {first}
        </Text>
        <Text
          style={{ ...words, ...column, textAlign: "right" }}
          render={numbered(model.footer.page)}
        />
      </View>
      {below !== undefined && (
        <Text style={{ ...words, width }} hyphenationCallback={breakWords(width / type.least)}>
          {below}
        </Text>
      )}
    </View>
  );
}

/** Short lines at both edges at half height, where the sheet is folded. */
function FoldTicks({ height }: { readonly height: number }) {
  const tick = { position: "absolute", top: height / 2, width: 12, borderTopWidth: 0.6 } as const;
  return (
    <>
      <View fixed style={{ ...tick, left: 8, borderTopColor: ink.rule }} />
      <View fixed style={{ ...tick, right: 8, borderTopColor: ink.rule }} />
    </>
  );
}

const footOf = (
  model: PageFrameModel,
  width: number,
  nameLine: string | undefined,
  { type }: Look,
): number =>
  footHeight(ruler, { words: model.footer.lines.join(" "), nameLine, width, size: type.least });

const nameBelow = 10;

/** The height of the line that names the person at the head of a page, in points. */
function nameHeight(model: PageFrameModel, width: number, look: Look): number {
  const { type } = look;
  const text = runningHead(ruler, model, width, look);
  const lines = ruler.lines([{ text, weight: "regular" }], width / type.note);
  return lines * type.note * 1.25 + nameBelow;
}

/** The height between that line and the foot of a later page, in points. */
export function roomBelowName(model: PageFrameModel, side: number, look: Look): number {
  const { margin } = look;
  const { width: across, height } = pages[model.paper];
  const width = across - 2 * side;
  const foot = footOf(model, width, undefined, look);
  return height - margin.top - margin.foot - foot - nameHeight(model, width, look);
}

/**
 * One part of the summary on pages of its own, with the name above and the footer below. A page
 * component for each part: the time of one long wrapping page grows with the square of its length.
 */
export function PageFrame(props: FrameProps) {
  const { model, bookmark, side, named, tight, nameLine, language, children } = props;
  const look = useLook();
  const { margin, type } = look;
  const { size, width: paperWidth, height } = pages[model.paper];
  const width = paperWidth - 2 * side;
  const foot = footOf(model, width, nameLine, look);
  return (
    <Page
      {...tag("Sect", language === undefined ? {} : { lang: language })}
      size={size}
      experimentalPagination
      bookmark={bookmark}
      style={{
        fontFamily: families,
        color: ink.text,
        paddingTop: margin.top,
        paddingHorizontal: side,
        paddingBottom: margin.foot + foot,
      }}
    >
      <Foot model={model} side={side} width={width} nameLine={nameLine} />
      {nameLine !== undefined && look.columns && <FoldTicks height={height} />}
      {named && (
        <View fixed style={{ marginBottom: tight ? 2 : nameBelow }}>
          <Text style={{ fontSize: type.note }} hyphenationCallback={breakWords(width / type.note)}>
            {runningHead(ruler, model, width, look)}
          </Text>
        </View>
      )}
      {children}
    </Page>
  );
}
