import { Grid } from "@/components/places/grid";
import { PlaceLinks } from "@/components/places/place-links";
import type { PlaceFacts } from "@/lib/evidence/place-facts";
import { fieldElementId } from "@/lib/form/fields";
import { AskBox } from "./ask-box";

type Props = {
  readonly name: string;
  readonly known: PlaceFacts;
};

/** The grid of the person's place, each row with "Ask about this"; their other places one tap away. */
export function GridField({ name, known }: Props) {
  const { grid } = known;
  return (
    <div id={fieldElementId(name)} tabIndex={-1}>
      {grid !== null && (
        <Grid
          grid={grid}
          level={2}
          mismatches={known.mismatches}
          afterRow={(row) => <AskBox name={name} value={row.id} title={row.title} />}
        />
      )}
      <PlaceLinks heading={known.othersHeading} places={known.others} language={known.language} />
    </div>
  );
}
