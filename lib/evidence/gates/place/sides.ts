import { cellsOf, type PlaceGate } from "./gate";

const goodRows = ["help", "how-long"];

/** The sources of an option's cells and numbers, and of what stands behind rows, in some rows. */
function sourcesIn(input: Parameters<PlaceGate>[0], option: string, good: boolean) {
  const rows = input.place.rows.filter(({ id }) => goodRows.includes(id) === good);
  return new Set(
    rows.flatMap((row) => [
      ...cellsOf(input)
        .filter((one) => one.row === row && one.option === option)
        .flatMap(({ cell }) => [
          ...Object.values(cell.says ?? {}).flatMap((rests) => (rests === "plain" ? [] : rests)),
          ...(cell.numbers ?? []).flatMap((id) => input.place.numbers[id]?.sources ?? []),
        ]),
      ...Object.values(row.why ?? {}).flatMap((rests) => (rests === "plain" ? [] : rests)),
    ]),
  );
}

/** Where a source gives an option's good and its harms, both are told. */
export const bothSides: PlaceGate = (input) =>
  input.place.sources.flatMap(({ id, tellsBoth = [] }) =>
    tellsBoth.flatMap((option) => {
      const good = sourcesIn(input, option, true).has(id);
      const harm = sourcesIn(input, option, false).has(id);
      return good === harm ? [] : [`${id}: only the ${good ? "good" : "harm"} of ${option}`];
    }),
  );

/** A dispute has two sides or more, not all from one source, and a question that there is. */
export const disputesHaveSides: PlaceGate = ({ place, questions }) =>
  place.disputes.flatMap(({ id, sides, asks }) => {
    const rests = Object.values(sides).map((ids) => ids.join());
    const apart = rests.length > 1 && new Set(rests).size > 1;
    return apart && questions.has(asks) ? [] : [`dispute ${id}`];
  });

/** Every row, opening and mismatch leads to a question that there is. */
export const asksWhatThereIs: PlaceGate = ({ place, questions }) =>
  [...place.rows, ...place.mismatches, place.opens]
    .map(({ asks }) => asks)
    .filter((asks) => !questions.has(asks))
    .map((asks) => `no question "${asks}"`);
