import { citedOnPage } from "@/lib/evidence/cited-on-page";
import type { GridView } from "@/lib/evidence/grid-view";
import type { SummaryModel } from "@/lib/summary/model";

/** A grid with only what stands on its sheet: why we say this, and pictures, are in the booklet. */
const onSheet = (grid: GridView): GridView => ({
  ...grid,
  whyHeading: "",
  rows: grid.rows.map((row) => ({
    ...row,
    why: [],
    asks: "",
    cells: row.cells.map((cell) => ({
      ...cell,
      option: "",
      numbers: cell.numbers.map((number) => ({ ...number, pictures: [] })),
    })),
  })),
  place: "",
  sources: {
    ...grid.sources,
    items: citedOnPage(grid).map(({ number, name }) => ({ id: "", number, name, citation: "" })),
  },
});

/** A summary with only what goes to the visit, for tests. */
export function visitParts(model: SummaryModel): SummaryModel {
  const { questions, known, answers } = model;
  const { first } = questions;
  return {
    ...model,
    questions: {
      ...questions,
      room: "",
      questions: questions.questions.map(({ id, text, because }, at) => ({
        ...{ id, text, group: "", sources: [] },
        because: at < first ? because : "",
      })),
    },
    answers: { ...answers, heading: "", intro: "", sections: [] },
    known:
      known.grid === null
        ? { ...known, othersHeading: "" }
        : {
            ...known,
            ...{ intro: "", others: [], othersHeading: "" },
            grid: onSheet(known.grid),
          },
  };
}
