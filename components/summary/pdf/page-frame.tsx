import { Page, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { families } from "@/lib/printing/families";
import type { SummaryModel } from "@/lib/summary/model";
import { textWidth } from "@/lib/summary/text-width";
import { breakWords } from "./break-words";
import { ink, type Look, pages } from "./look";
import { tag } from "./structure/tag";
import { useLook } from "./use-look";

/** What of a document every page of it shows. */
export type FramedModel = Pick<SummaryModel, "paper" | "document" | "name" | "footer">;

type FrameProps = {
  readonly model: FramedModel;
  /** The name of the bookmark that leads here. */
  readonly bookmark: string;
  /** The margin left and right, in points. */
  readonly side: number;
  /** Whether the person's name stands at the head: page 1 shows it larger itself. */
  readonly named: boolean;
  readonly children: ReactNode;
};

const lineHeight = 1.22;
/** Room for "Page 100 of 100" in em. */
const numberEm = 10.2;

/** "Page 2 of 9" from the model's words; a render callback, since only layout knows the numbers. */
const numbered = (words: string) => (at: { pageNumber: number; totalPages: number }) =>
  words.replace("{page}", String(at.pageNumber)).replace("{pages}", String(at.totalPages));

type FootProps = { readonly model: FramedModel; readonly side: number; readonly width: number };

const numberWidth = ({ type }: Look): number => type.least * numberEm;

/**
 * No line height here or above: it would make the page numbers vanish. It stands before what flows:
 * after it, it is drawn on the last page alone.
 */
function Foot({ model, side, width: across }: FootProps) {
  const look = useLook();
  const { margin, type } = look;
  const number = numberWidth(look);
  const width = across - number;
  const words = { fontSize: type.least };
  return (
    <View
      fixed
      style={{
        position: "absolute",
        left: side,
        right: side,
        bottom: margin.foot,
        flexDirection: "row",
        borderTopWidth: 0.75,
        borderTopColor: ink.rule,
        paddingTop: 3,
      }}
    >
      <Text style={{ ...words, width }} hyphenationCallback={breakWords(width / type.least)}>
        {model.footer.lines.join(" ")}
      </Text>
      <Text
        style={{ ...words, width: number, paddingLeft: 14 }}
        render={numbered(model.footer.page)}
      />
    </View>
  );
}

function footHeight(model: FramedModel, width: number, look: Look): number {
  const { least } = look.type;
  const em = (width - numberWidth(look)) / least;
  const lines = Math.ceil(textWidth(model.footer.lines.join(" ")) / em);
  return lines * least * lineHeight + 10;
}

/** The height between the head's margin and the footer, in points. */
export function roomOf(model: FramedModel, side: number, look: Look): number {
  const { margin } = look;
  const { width, height } = pages[model.paper];
  return height - margin.top - margin.foot - footHeight(model, width - 2 * side, look);
}

/**
 * One part of the summary on pages of its own, with the name above and the footer below. A page
 * component for each part: the time of one long wrapping page grows with the square of its length.
 */
export function PageFrame({ model, bookmark, side, named, children }: FrameProps) {
  const look = useLook();
  const { margin, type } = look;
  const { size, width: paperWidth } = pages[model.paper];
  const width = paperWidth - 2 * side;
  return (
    <Page
      {...tag("Sect")}
      size={size}
      experimentalPagination
      bookmark={bookmark}
      style={{
        fontFamily: families,
        color: ink.text,
        paddingTop: margin.top,
        paddingHorizontal: side,
        paddingBottom: margin.foot + footHeight(model, width, look),
      }}
    >
      <Foot model={model} side={side} width={width} />
      {named && (
        <View fixed style={{ marginBottom: 10 }}>
          <Text style={{ fontSize: type.note }} hyphenationCallback={breakWords(width / type.note)}>
            {[model.name, model.document.title].filter(Boolean).join(" | ")}
          </Text>
        </View>
      )}
      {children}
    </Page>
  );
}
