import type { SummaryModel } from "@/lib/summary/model";

/** A summary with the same page 1 and as little as can be after it, which is quicker to print. */
export const pageOneOnly = (model: SummaryModel): SummaryModel => ({
  ...model,
  questions: { ...model.questions, questions: [] },
  answers: { ...model.answers, sections: [] },
  known: { ...model.known, grid: null, mismatches: [], others: [] },
});
