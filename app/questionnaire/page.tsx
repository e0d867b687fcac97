import { redirect } from "next/navigation";
import { siteContent } from "@/app/own-content";
import { requireDraft } from "@/app/require-response";
import { currentStep } from "@/lib/questionnaire/journey";
import { routes } from "@/lib/routes";

/** Where a returning person goes on. */
export default async function QuestionnairePage() {
  const { draft } = await requireDraft();
  const step = currentStep(await siteContent(), draft);
  redirect(step ? routes.step(step.id) : routes.home);
}
