import { type SummaryModel, summaryTemplate } from "../model";
import type { FirstModel } from "./template-1";
import { upgradeInformation } from "./upgrade-information";
import { upgradeOverview } from "./upgrade-overview";

/** A summary as it may lie in a clinic's database: frozen with this template or an earlier one. */
export type StoredModel = SummaryModel | FirstModel;

/** The templates a stored summary may have. */
export const storedTemplates: readonly number[] = [1, summaryTemplate];

/**
 * A stored summary in today's shape. Every word that was frozen stays as it was; parts that did not
 * exist then are empty and show nothing.
 */
export function upgradeModel(stored: StoredModel): SummaryModel {
  if (stored.template !== 1) return stored;
  return {
    ...stored,
    template: summaryTemplate,
    print: "normal",
    overview: upgradeOverview(stored.overview, stored.name),
    information: upgradeInformation(stored.information),
  };
}
