import { carryingOn, cellsOf, type PlaceGate } from "./gate";

const mostWords = 25;
/** Words that two cells of a row may differ by, and the share they may. */
const mostApart = 8;
const mostShare = 1.15;

/** Carrying on as now is there, last, in every grid, and there is something to compare it with. */
export const carriesOn: PlaceGate = ({ place: { options } }) =>
  options.at(-1) === carryingOn && options.length <= 5
    ? []
    : [`"${carryingOn}" is not the last of two to five options`];

/** Every option has a cell in every row, and no other has; each says something, at its length. */
export const everyCell: PlaceGate = (input) => [
  ...input.place.rows.flatMap(({ id, cells }) =>
    Object.keys(cells).join() === input.place.options.join() ? [] : [`${id}: not every option`],
  ),
  ...cellsOf(input).flatMap(({ row, option, cell, text }) => {
    const { length } = input.wordsOf(text);
    const parts = [...Object.keys(cell.says ?? {}), ...(cell.numbers ?? []), ...(cell.gap ?? "")];
    return parts.length === 0 || length > mostWords
      ? [`${row.id}, ${option}: ${length} words`]
      : [];
  }),
];

/** The options of a row have about as many words each. */
export const equalDetail: PlaceGate = (input) =>
  input.place.rows.flatMap((row) => {
    const counts = cellsOf(input)
      .filter((cell) => cell.row === row)
      .map(({ text }) => input.wordsOf(text).length);
    const [most, least] = [Math.max(...counts), Math.min(...counts)];
    return most - least > mostApart && most / least > mostShare
      ? [`${row.id}: ${counts.join(", ")} words`]
      : [];
  });

/** A row that compares with different things says so. */
export const mixedSaid: PlaceGate = (input) =>
  input.place.rows.flatMap((row) => {
    const compared = input.place.options.flatMap((option) =>
      (row.cells[option]?.numbers ?? []).map(
        (id) => `${option}: ${input.words.numbers[id]?.compared}`,
      ),
    );
    const others = new Set(compared.map((one) => one.split(": ")[0]));
    return others.size > 1 && row.mixed !== true ? [`${row.id}: may be compared across`] : [];
  });
