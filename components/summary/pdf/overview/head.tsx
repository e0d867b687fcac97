import { Text, View } from "@react-pdf/renderer";
import { type Head as HeadContent, headWidths, identityWidth } from "@/lib/printing/arrange/head";
import { lengths } from "@/lib/printing/arrange/lengths";
import { breakWords } from "@/lib/printing/typesetting/break-words";
import type { Fact } from "@/lib/summary/facts";
import { type Tagged, tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { useMeasures } from "./sheet";
import { SmallWords, Strong } from "./small-words";

/** Who, when and filled in by whom, two to a row. */
function Identity({ facts, width }: { readonly facts: readonly Fact[]; readonly width: number }) {
  const measures = useMeasures();
  const column = identityWidth({ measures, width });
  return (
    <View
      style={{
        flexDirection: "row",
        flexWrap: "wrap",
        columnGap: measures.gap,
        borderTopWidth: lengths.head.rule,
        borderTopColor: ink.text,
        paddingTop: lengths.head.belowRule,
        marginBottom: lengths.head.belowIdentity,
      }}
    >
      {facts.map((fact) => (
        <SmallWords key={fact.label} width={column} strong>
          {`${fact.label}: `}
          {fact.answered ? <Strong>{fact.value}</Strong> : fact.value}
        </SmallWords>
      ))}
    </View>
  );
}

type TitleProps = Tagged & {
  readonly children: string;
  readonly size: number;
  readonly light?: boolean;
  readonly width: number;
  readonly align: "left" | "right";
};

function Title({ children, size, light, width, align, tag: role }: TitleProps) {
  return (
    <Text
      {...{ tag: role }}
      hyphenationCallback={breakWords(width / size)}
      style={{
        fontSize: size,
        fontWeight: light ? 400 : 700,
        lineHeight: lengths.head.line,
        width,
        textAlign: align,
      }}
    >
      {children}
    </Text>
  );
}

type HeadProps = { readonly head: HeadContent; readonly width: number };

/** The name, what this page is, who and when, over the whole width. */
export function Head({ head, width }: HeadProps) {
  const { name, size, heading } = useMeasures();
  const { identity, note } = head;
  const widths = headWidths(width);
  return (
    <>
      <View
        style={{
          flexDirection: "row",
          alignItems: "flex-end",
          marginBottom: lengths.head.below,
        }}
      >
        <Title size={name} width={widths.name} align="left" {...tag("P")}>
          {head.name}
        </Title>
        <View style={{ width: widths.titles }}>
          <Title size={size} light width={widths.titles} align="right" {...tag("H1")}>
            {head.title}
          </Title>
          <Title size={heading} width={widths.titles} align="right" {...tag("H2")}>
            {head.heading}
          </Title>
        </View>
      </View>
      <Identity facts={identity} width={width} />
      {note !== undefined && (
        <View style={{ marginBottom: lengths.head.belowNote }}>
          <SmallWords width={width}>{note}</SmallWords>
        </View>
      )}
    </>
  );
}
