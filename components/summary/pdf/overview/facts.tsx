import { View } from "@react-pdf/renderer";
import type { Fact, FactList } from "@/lib/summary/model";
import { Mark } from "../structure/mark";
import { Section } from "./section";
import { useMeasures } from "./sheet";
import { SmallWords, Strong } from "./small-words";

/** A labelled answer. An alert has a filled sign and heavy words, a missing answer an open ring. */
function FactLine({ fact, width }: { readonly fact: Fact; readonly width: number }) {
  const { gutter, size } = useMeasures();
  return (
    <View style={{ flexDirection: "row" }} wrap={false}>
      <View style={{ width: gutter, paddingTop: size * 0.18 }}>
        {fact.alert && <Mark kind="alert" size={size * 0.88} />}
        {!fact.answered && <Mark kind="unanswered" size={size * 0.88} />}
      </View>
      <SmallWords width={width - gutter} bold={fact.alert === true}>
        {`${fact.label}: `}
        {fact.answered ? <Strong>{fact.value}</Strong> : fact.value}
      </SmallWords>
    </View>
  );
}

/** A list of facts under its heading. */
export function Facts({ list, width }: { readonly list: FactList; readonly width: number }) {
  return (
    <Section heading={list.heading} continued={list.continued} width={width}>
      {list.facts.map((fact) => (
        <FactLine key={fact.label} fact={fact} width={width} />
      ))}
    </Section>
  );
}
