import type { StepData } from "../step-data";
import { stepDataId } from "../step-data-id";

/** What the page says to its script: made by the same build, in the same answer of the server. */
export function readStepData(): StepData {
  return JSON.parse(document.getElementById(stepDataId)?.textContent ?? "");
}
