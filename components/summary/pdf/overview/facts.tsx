import { View } from "@react-pdf/renderer";
import type { Fact, FactList } from "@/lib/summary/facts";
import { Mark } from "../structure/mark";
import type { PartViewProps } from "./part-view";
import { Section } from "./section";
import { useMeasures } from "./sheet";
import { SmallWords, Strong } from "./small-words";

type FactLineProps = {
  readonly fact: Fact;
  readonly width: number;
  /** Whether its words begin at the margin when there is no sign before them. */
  readonly flush?: boolean;
};

/**
 * A labelled answer. What must be known first has a filled sign and heavy words, a missing answer an
 * open ring, and an answer of "not sure" a question mark.
 */
export function FactLine({ fact, width, flush }: FactLineProps) {
  const { gutter: room, size } = useMeasures();
  const signed = fact.alert || !fact.answered || fact.unsure;
  const gutter = flush && !signed ? 0 : room;
  const label = `${fact.label}: `;
  return (
    <View style={{ flexDirection: "row" }} wrap={false}>
      <View style={{ width: gutter, paddingTop: size * 0.18 }}>
        {fact.alert && <Mark kind="alert" size={size * 0.88} />}
        {!fact.answered && <Mark kind="unanswered" size={size * 0.88} />}
        {fact.unsure && <Mark kind="unsure" size={size * 0.88} />}
      </View>
      <SmallWords width={width - gutter} bold={fact.alert === true}>
        {fact.alert ? label : <Strong>{label}</Strong>}
        {fact.value}
      </SmallWords>
    </View>
  );
}

/** A list of facts under its heading. */
export function Facts({ shown, width }: PartViewProps<FactList>) {
  const { part, note } = shown;
  return (
    <Section heading={part.heading} note={note} width={width}>
      {part.facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts are text alone and never move.
        <FactLine key={index} fact={fact} width={width} />
      ))}
    </Section>
  );
}
