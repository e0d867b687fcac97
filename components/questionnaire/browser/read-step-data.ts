import type { SchemaContext } from "@/lib/form/kinds/kind";
import { scriptDataIds } from "../script-data-ids";
import type { FormWords, ScriptWords, StepData } from "../step-data";

const told = (id: string) => JSON.parse(document.getElementById(id)?.textContent ?? "");

/** What a page of the form says to its script: made by the same build, in answers of one server. */
export function readStepData(): StepData & SchemaContext & { readonly words: ScriptWords } {
  const step: StepData = told(scriptDataIds.step);
  const form: FormWords = told(scriptDataIds.form);
  return { ...step, errors: form.errors, words: { ...form.words, ...step.words } };
}
