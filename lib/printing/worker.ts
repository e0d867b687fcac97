import { move } from "piscina";
import type { SummaryModel } from "@/lib/summary/model";
import { renderSummary } from "./render-summary";

/** Prints one summary in this thread; the bytes are handed over, not copied. */
export default async function print(model: SummaryModel) {
  return move(await renderSummary(model));
}
