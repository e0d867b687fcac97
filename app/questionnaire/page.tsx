import { redirect } from "next/navigation";
import { requireDraft } from "@/app/require-response";
import { contentFor, defaultLanguage } from "@/content";
import { currentStep } from "@/lib/questionnaire/journey";
import { routes } from "@/lib/routes";

/** Where a returning person goes on. */
export default async function QuestionnairePage() {
  const { draft } = await requireDraft();
  const step = currentStep(contentFor(defaultLanguage), draft);
  redirect(step ? routes.step(step.id) : routes.home);
}
