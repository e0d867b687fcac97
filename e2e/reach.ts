import type { Page } from "@playwright/test";
import { visibleSteps } from "@/lib/form/visibility";
import { content } from "./walk";

/**
 * Opens a step of a new form in which everything before it was skipped. The way there is posted, not
 * clicked: the walks of the personas click it.
 */
export async function reach(page: Page, stepId: string): Promise<void> {
  const origin = new URL((await page.goto("/about"))?.url() ?? "").origin;
  const post = (path: string, data: string) =>
    page.request.post(path, {
      data,
      maxRedirects: 0,
      headers: { origin, "content-type": "application/x-www-form-urlencoded" },
    });
  await post("/questionnaire/start", "");
  for (const step of visibleSteps(content, {})) {
    if (step.id === stepId) break;
    const emergency = step.id === "before-you-start" ? "emergency-signs=none&" : "";
    await post(`/questionnaire/${step.id}/save`, `${emergency}go=next`);
  }
  await page.goto(`/questionnaire/${stepId}`);
}
