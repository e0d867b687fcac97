import type { SummaryModel } from "@/lib/summary/model";

/** A summary with the same page 1 and as little as can be after it, which is quicker to print. */
export const pageOneOnly = (model: SummaryModel): SummaryModel => ({
  ...model,
  questions: { ...model.questions, questions: [] },
  answers: { ...model.answers, sections: [] },
  information: {
    ...model.information,
    drawings: { ...model.information.drawings, items: [] },
    groups: [],
    matters: null,
    sources: { ...model.information.sources, items: [] },
  },
});
