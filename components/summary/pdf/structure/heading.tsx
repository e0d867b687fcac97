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

/** The title of a part of the summary: one on each part's first page. */
export function PartHeading({ children, width }: HeadingProps) {
  const { type } = useLook();
  return (
    <View
      style={{
        borderBottomWidth: titleRule.rule,
        borderBottomColor: ink.text,
        marginBottom: titleRule.below,
      }}
    >
      <Text
        {...tag("H2")}
        hyphenationCallback={breakWords(width / type.title)}
        style={{ ...base, fontSize: type.title, marginBottom: titleRule.above }}
      >
        {children}
      </Text>
    </View>
  );
}

type InnerHeadingProps = HeadingProps & {
  /** Its place among the headings of the document; it looks the same. */
  readonly level?: "H2" | "H3";
};

/** A heading inside a part. It is never left alone at the foot of a page. */
export function Heading({ children, width, level = "H3" }: InnerHeadingProps) {
  const { type } = useLook();
  return (
    <Text
      {...tag(level)}
      hyphenationCallback={breakWords(width / type.section)}
      minPresenceAhead={60}
      style={{ ...base, fontSize: type.section, marginTop: 12, marginBottom: 5 }}
    >
      {children}
    </Text>
  );
}
