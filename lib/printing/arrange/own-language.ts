import type { SummaryModel } from "@/lib/summary/model";

/** What every page shows around what is read on it. */
export type PageFrameModel = Pick<
  SummaryModel,
  "paper" | "document" | "name" | "besideName" | "footer"
>;

/** The model as page 1 shows it, which may be in a language of its own. */
export function inOwnLanguage(model: SummaryModel): SummaryModel {
  const { frame } = model.overview;
  if (frame === undefined) return model;
  const { title, footer, unprintable } = frame;
  return { ...model, footer, unprintable, document: { ...model.document, title } };
}
