import { Text, View } from "@react-pdf/renderer";
import type { Look } from "@/lib/printing/arrange/looks";
import { breakWords } from "@/lib/printing/typesetting/break-words";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { useLook } from "../use-look";

type HeadingProps = { readonly children: string; readonly width: number };

const base = { fontWeight: 700, color: ink.text, lineHeight: 1.2 } as const;

/** Around the rule below the title of a part, in points. */
const titleRule = { above: 5, rule: 1.5, below: 10 };

/** The height of the title of a part, in points. */
export const partHeadingHeight = (lines: number, { type }: Look): number =>
  lines * type.title * base.lineHeight + titleRule.above + titleRule.rule + titleRule.below;

type PartHeadingProps = HeadingProps & {
  /** Where its page has no room to spare. */
  readonly compact?: boolean;
  /** Of a file by itself it is the first heading. */
  readonly level?: "H1" | "H2";
};

/** The title of a part of the summary: one on each part's first page. */
export function PartHeading({ children, width, compact, level = "H2" }: PartHeadingProps) {
  const { type } = useLook();
  const size = compact ? type.strong : type.title;
  const below = compact ? 2 : titleRule.below;
  return (
    <View
      style={{
        borderBottomWidth: titleRule.rule,
        borderBottomColor: ink.text,
        marginBottom: below,
      }}
    >
      <Text
        {...tag(level)}
        hyphenationCallback={breakWords(width / size)}
        style={{ ...base, fontSize: size, marginBottom: compact ? 2 : titleRule.above }}
      >
        {children}
      </Text>
    </View>
  );
}

type InnerHeadingProps = HeadingProps & {
  /** Its place among the headings of the document; it looks the same. */
  readonly level?: "H2" | "H3";
  /** Among much that is set small, with little space around it. */
  readonly compact?: boolean;
};

/** A heading inside a part. It is never left alone at the foot of a page. */
export function Heading({ children, width, level = "H3", compact }: InnerHeadingProps) {
  const { type } = useLook();
  const size = compact ? type.strong : type.section;
  const space = compact ? { marginTop: 6, marginBottom: 1 } : { marginTop: 12, marginBottom: 5 };
  return (
    <Text
      {...tag(level)}
      hyphenationCallback={breakWords(width / size)}
      minPresenceAhead={60}
      style={{ ...base, ...space, fontSize: size }}
    >
      {children}
    </Text>
  );
}
