import { Text, View } from "@react-pdf/renderer";
import { breakWords } from "@/lib/printing/break-words";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { useLook } from "../use-look";

type HeadingProps = { readonly children: string; readonly width: number };

const base = { fontWeight: 700, color: ink.text, lineHeight: 1.2 } as const;

/** The title of a part of the summary: one on each part's first page. */
export function PartHeading({ children, width }: HeadingProps) {
  const { type } = useLook();
  return (
    <View style={{ borderBottomWidth: 1.5, borderBottomColor: ink.text, marginBottom: 10 }}>
      <Text
        {...tag("H2")}
        hyphenationCallback={breakWords(width / type.title)}
        style={{ ...base, fontSize: type.title, marginBottom: 5 }}
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
