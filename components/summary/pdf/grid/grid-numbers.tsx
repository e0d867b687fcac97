import { View } from "@react-pdf/renderer";
import type { GridView, SaidNumber, SaidRow } from "@/lib/evidence/grid-view";
import { paragraphLines } from "@/lib/printing/typesetting/ruler";
import { useLook } from "../use-look";
import { beside, gridSize, NamedWords } from "./grid-words";

type Named = { readonly option: string; readonly said: string };

/** A number with all that it needs to be read: against what, of whom, over what time, how sure. */
export const numberInOne = ({ value, compared, people, time, sure, sources }: SaidNumber): string =>
  beside(`${value}; ${[compared, people, time, sure].filter(Boolean).join("; ")}.`, sources);

const numbersOf = (grid: GridView, row: SaidRow): readonly Named[] =>
  row.cells.flatMap(({ option, numbers }) =>
    numbers.map((one) => ({
      option: `${grid.options.find(({ id }) => id === option)?.name ?? option}:`,
      said: numberInOne(one),
    })),
  );

/** The place at which a list is parted into two columns of about one height. */
function half(heights: readonly number[]): number {
  const all = heights.reduce((sum, height) => sum + height, 0);
  let before = 0;
  const at = heights.findIndex((height) => {
    before += height;
    return before >= all / 2;
  });
  return at + 1;
}

type GridNumbersProps = {
  readonly grid: GridView;
  readonly row: SaidRow;
  readonly width: number;
};

const gap = 12;

/** The numbers of a row, each on its own, after the treatment it is about; how not to read them first. */
export function GridNumbers({ grid, row, width }: GridNumbersProps) {
  const look = useLook();
  const mixed = row.mixed === undefined ? [] : [{ option: row.mixed, said: "" }];
  const numbers = [...mixed, ...numbersOf(grid, row)];
  const inTwo = look.columns && numbers.length > 1;
  const column = inTwo ? (width - gap) / 2 : width;
  const heights = numbers.map(({ option, said }) =>
    paragraphLines(`${option} ${said}`, "regular", column / gridSize(look)),
  );
  const at = inTwo ? half(heights) : numbers.length;
  const columns = [numbers.slice(0, at), numbers.slice(at)].filter((some) => some.length > 0);
  return (
    <View style={{ flexDirection: "row", columnGap: gap }}>
      {columns.map((some) => (
        <View key={some[0]?.said} style={{ width: column }}>
          {some.map(({ option, said }) => (
            <NamedWords key={`${option} ${said}`} name={option} width={column}>
              {said}
            </NamedWords>
          ))}
        </View>
      ))}
    </View>
  );
}

/** Whether a row has numbers, or a word on how not to read them. */
export const hasNumbers = ({ cells, mixed }: SaidRow): boolean =>
  mixed !== undefined || cells.some(({ numbers }) => numbers.length > 0);
