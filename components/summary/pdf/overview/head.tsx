import { Text, View } from "@react-pdf/renderer";
import { breakWords } from "@/lib/printing/break-words";
import type { EmergencyRecord, Fact, SummaryModel } from "@/lib/summary/model";
import { titlesWidth } from "@/lib/summary/page-one/page-height";
import { type Tagged, tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { Mark } from "../structure/mark";
import { useLook } from "../use-look";
import { FactLine } from "./facts";
import { useMeasures } from "./sheet";
import { SmallWords, Strong } from "./small-words";

/** What came of the emergency notice; a report of signs has a heavy frame and a filled sign. */
function Emergency({
  record,
  width,
}: {
  readonly record: EmergencyRecord;
  readonly width: number;
}) {
  const { between, gutter, size } = useMeasures();
  const { heading, text, alert, unanswered } = record;
  if (!alert) {
    return (
      <View style={{ marginBottom: between }}>
        <FactLine
          fact={{ label: heading, value: text, answered: !unanswered }}
          width={width}
          flush
        />
      </View>
    );
  }
  return (
    <View
      wrap={false}
      style={{
        flexDirection: "row",
        borderWidth: 1.8,
        borderColor: ink.text,
        paddingVertical: 2,
        paddingHorizontal: 5,
        marginBottom: between,
      }}
    >
      <View style={{ width: gutter, paddingTop: size * 0.14 }}>
        <Mark kind="alert" size={size * 0.9} />
      </View>
      <SmallWords width={width - gutter - 14} bold>
        {`${heading}: ${text}`}
      </SmallWords>
    </View>
  );
}

/** Who, when and filled in by whom, two to a row. */
function Identity({ facts, width }: { readonly facts: readonly Fact[]; readonly width: number }) {
  const { columns } = useLook();
  const { gap } = useMeasures();
  const column = columns ? (width - gap) / 2 : width;
  return (
    <View
      style={{
        flexDirection: "row",
        flexWrap: "wrap",
        columnGap: gap,
        borderTopWidth: 1.5,
        borderTopColor: ink.text,
        paddingTop: 2.5,
        marginBottom: 2,
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
        lineHeight: 1.2,
        width,
        textAlign: align,
      }}
    >
      {children}
    </Text>
  );
}

type HeadProps = {
  readonly model: SummaryModel;
  readonly width: number;
  /** Said when a character of this page could not be printed. */
  readonly note: string | undefined;
};

/** The name, what this page is, who and when, and the emergency notice, over the whole width. */
export function Head({ model, width, note }: HeadProps) {
  const { columns } = useLook();
  const { name, size, heading } = useMeasures();
  const { identity, emergency, heading: about } = model.overview;
  const titles = columns ? titlesWidth(width) : width;
  const align = columns ? "right" : "left";
  return (
    <>
      <View
        style={{
          flexDirection: columns ? "row" : "column",
          alignItems: columns ? "flex-end" : "flex-start",
          marginBottom: 2,
        }}
      >
        <Title size={name} width={columns ? width - titles : width} align="left" {...tag("P")}>
          {model.name}
        </Title>
        <View style={{ width: titles }}>
          <Title size={size} light width={titles} align={align} {...tag("H1")}>
            {model.document.title}
          </Title>
          <Title size={heading} width={titles} align={align} {...tag("H2")}>
            {about}
          </Title>
        </View>
      </View>
      <Identity facts={identity} width={width} />
      {emergency && <Emergency record={emergency} width={width} />}
      {note !== undefined && (
        <View style={{ marginBottom: 3 }}>
          <SmallWords width={width}>{note}</SmallWords>
        </View>
      )}
    </>
  );
}
