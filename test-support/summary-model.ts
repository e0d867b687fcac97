import { contentFor } from "@/content";
import { buildSummary } from "@/lib/summary/build-summary";

/** A summary of someone who answered nothing, for tests of how summaries are kept. */
export const sampleModel = buildSummary({
  content: contentFor("en"),
  answers: {},
  emergency: {},
  paper: "a4",
});
