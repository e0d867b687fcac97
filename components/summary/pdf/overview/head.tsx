import { Text, View } from "@react-pdf/renderer";
import type { Overview } from "@/lib/summary/model";
import { breakWords } from "../break-words";
import { ink } from "../look";
import { Mark } from "../structure/mark";
import { tag } from "../structure/tag";
import { useMeasures } from "./sheet";
import { SmallWords, Strong } from "./small-words";

type HeadProps = {
  /** The person's name or, while it is not known, the document's title. */
  readonly name: string;
  readonly overview: Overview;
  readonly width: number;
  /** Said when a character of this page could not be printed. */
  readonly note: string | undefined;
};

/** The emergency answer in a heavy frame: shape and weight say that it comes first. */
function Emergency({ overview, width }: { readonly overview: Overview; readonly width: number }) {
  const measures = useMeasures();
  if (overview.emergency === undefined) return null;
  const { heading, text } = overview.emergency;
  return (
    <View
      style={{
        flexDirection: "row",
        borderWidth: 1.8,
        borderColor: ink.text,
        paddingVertical: 2,
        paddingHorizontal: 5,
        marginBottom: measures.between,
      }}
    >
      <View style={{ width: measures.size + 5, paddingTop: 1 }}>
        <Mark kind="alert" size={measures.size} />
      </View>
      <SmallWords width={width - measures.size - 19}>
        <Strong>{`${heading} `}</Strong>
        {text}
      </SmallWords>
    </View>
  );
}

/** Who, when and filled in by whom, over the whole width. */
export function Head({ name, overview, width, note }: HeadProps) {
  const measures = useMeasures();
  const size = measures.size * 1.45;
  const column = (width - measures.gap) / 2;
  const title = { fontWeight: 700, lineHeight: 1.15 } as const;
  return (
    <>
      <View style={{ flexDirection: "row", alignItems: "flex-end", marginBottom: 3 }}>
        <Text
          {...tag("H1")}
          hyphenationCallback={breakWords((width * 0.7) / size)}
          style={{ ...title, fontSize: size, width: width * 0.7 }}
        >
          {name}
        </Text>
        <Text
          {...tag("H2")}
          style={{ ...title, fontSize: measures.heading, width: width * 0.3, textAlign: "right" }}
        >
          {overview.heading}
        </Text>
      </View>
      <View
        style={{
          flexDirection: "row",
          flexWrap: "wrap",
          columnGap: measures.gap,
          borderTopWidth: 1.8,
          borderTopColor: ink.text,
          paddingTop: 2,
          marginBottom: measures.between,
        }}
      >
        {overview.identity.map((fact) => (
          <SmallWords key={fact.label} width={column}>
            {`${fact.label}: `}
            {fact.answered ? <Strong>{fact.value}</Strong> : fact.value}
          </SmallWords>
        ))}
      </View>
      <Emergency overview={overview} width={width} />
      {note !== undefined && (
        <View style={{ marginBottom: 3 }}>
          <SmallWords width={width}>{note}</SmallWords>
        </View>
      )}
    </>
  );
}
