import { arrangePageOne, type PageOne } from "@/lib/printing/arrange/arrange-page";
import { partsIn } from "@/lib/printing/arrange/bands";
import { noteIn, printableModel } from "@/lib/printing/typesetting/printable-model";
import { ruler } from "@/lib/printing/typesetting/ruler";
import { printableCharacters } from "@/lib/printing/typesetting/typefaces";
import type { SummaryModel } from "@/lib/summary/model";
import { forEachPart, type OverviewParts } from "@/lib/summary/overview/parts";
import { shownStrings } from "./shown-strings";
import { visitParts } from "./visit-parts";

const characters = printableCharacters();

/** A summary as it is printed: its page 1, and the model with only what page 1 shows. */
export type PrintedSummary = {
  readonly model: SummaryModel;
  readonly pageOne: PageOne;
  /** Every string that a reader must find. */
  readonly strings: readonly string[];
  /** How many parts explain the mark in place of a character. */
  readonly marks: number;
};

/** What must be found in the PDF that goes to the visit, for tests. */
export function printedSummary(given: SummaryModel): PrintedSummary {
  const printable = printableModel(given, characters);
  const pageOne = arrangePageOne(ruler, printable.model, noteIn(printable, "overview"));
  const { head, continued, runningName } = pageOne;
  const { overview, ...rest } = printable.model;
  const stays = new Set(partsIn(pageOne.bands));
  const parts = forEachPart<OverviewParts>((id) =>
    stays.has(id) ? pageOne.parts[id].part : { ...pageOne.parts[id].part, empty: true },
  );
  const shown = { ...overview, ...parts, identity: head.identity };
  const model = { ...rest, name: runningName, overview: shown };
  const notes = [...stays].map((id) => pageOne.parts[id].note);
  const said = [head.name, head.nameLine, continued, ...notes].filter((one) => one !== undefined);
  return {
    model,
    pageOne,
    strings: [...shownStrings(visitParts(model)), ...said],
    marks: [...printable.marked].filter((part) => part !== "answers").length,
  };
}
