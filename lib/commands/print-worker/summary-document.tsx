import { SummaryDocument } from "@/components/summary/pdf/summary-document";
import { arrangePageOne } from "@/lib/printing/arrange/arrange-page";
import { noteIn, printableModel } from "@/lib/printing/typesetting/printable-model";
import { ruler } from "@/lib/printing/typesetting/ruler";
import { printableCharacters } from "@/lib/printing/typesetting/typefaces";
import type { PersonalPart } from "@/lib/settings/summary-part";
import type { SummaryModel } from "@/lib/summary/model";

const characters = printableCharacters();

/** The document that prints a part of a summary: its words made printable, its page 1 arranged for its paper. */
export function summaryDocument(model: SummaryModel, part: PersonalPart = "visit") {
  const printable = printableModel(model, characters);
  const pageOne = arrangePageOne(ruler, printable.model, noteIn(printable, "overview"));
  return <SummaryDocument printable={printable} pageOne={pageOne} part={part} />;
}
