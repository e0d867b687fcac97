import type { SummaryModel } from "./model";

/** The language page 1 comes in. */
export const pageOneLanguage = ({ language, overview }: SummaryModel): string =>
  overview.frame?.language ?? language;

/** The languages in which page 1 can be read, the one it comes in first. */
export const pageOneLanguages = (model: SummaryModel): readonly string[] => [
  pageOneLanguage(model),
  ...Object.keys(model.otherOverviews ?? {}),
];

/** A summary with page 1 in a language, where it is kept in it, and in no other. */
export function pageOneIn(model: SummaryModel, language: string | undefined): SummaryModel {
  const { otherOverviews, ...rest } = model;
  const asked = language === undefined ? undefined : otherOverviews?.[language];
  return asked === undefined ? rest : { ...rest, overview: asked };
}
