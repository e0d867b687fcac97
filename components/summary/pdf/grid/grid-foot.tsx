import { View } from "@react-pdf/renderer";
import { Fragment } from "react";
import type { GridView } from "@/lib/evidence/grid-view";
import { tag } from "@/lib/tagged-pdf/tag";
import { ink } from "../look";
import { Bold, beside, GridWords, NamedWords, saidInOne } from "./grid-words";

type GridFootProps = {
  readonly grid: GridView;
  readonly width: number;
};

function Headed({ heading, width }: { readonly heading: string; readonly width: number }) {
  return (
    <View
      minPresenceAhead={30}
      style={{ borderTopWidth: 0.9, borderTopColor: ink.text, marginTop: 1.5, paddingTop: 1 }}
    >
      <GridWords {...tag("H3")} bold width={width}>
        {heading}
      </GridWords>
    </View>
  );
}

/** Full width beneath the grid: where experts disagree, what is not known, what else there is. */
export function GridFoot({ grid, width }: GridFootProps) {
  const { disputes, unknown, others } = grid;
  return (
    <>
      {disputes.items.length > 0 && <Headed heading={disputes.heading} width={width} />}
      {disputes.items.map(({ id, title, sides, ask }) => (
        <NamedWords key={id} name={title} width={width}>
          {`${saidInOne(sides)} ${ask}`}
        </NamedWords>
      ))}
      <Headed heading={unknown.heading} width={width} />
      <GridWords width={width}>{saidInOne(unknown.items)}</GridWords>
      {others.items.length > 0 && <Headed heading={others.heading} width={width} />}
      <GridWords width={width}>
        {others.items.map(({ id, name, text, sources: rests }) => (
          <Fragment key={id}>
            <Bold>{`${name}: `}</Bold>
            {`${beside(text, rests)} `}
          </Fragment>
        ))}
      </GridWords>
    </>
  );
}
