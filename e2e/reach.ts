import type { Page } from "@playwright/test";
import type { Answers } from "@/lib/form/answers";
import { fieldsOf } from "@/lib/form/show-fields";
import type { Step } from "@/lib/form/step";
import { visibleSteps } from "@/lib/form/visibility";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { routes } from "@/lib/routes";
import { content } from "./walk";

/** The server's own address, as the page's context has it; no page is opened to learn it. */
export const originOf = async (page: Page): Promise<string> =>
  new URL((await page.request.head(routes.about)).url()).origin;

/** Starts a walk-in's form from the front page. */
export async function startByHand(page: Page): Promise<void> {
  await page.goto(routes.home);
  await page.getByRole("button", { name: content.pageWords.front.start }).click();
  await page.waitForURL("**/before-you-start");
}

/** A walk-in's new form in this browser, the steps of which are posted, not clicked. */
export class PostedForm {
  private constructor(
    private readonly page: Page,
    private readonly origin: string,
  ) {}

  static async start(page: Page): Promise<PostedForm> {
    const form = new PostedForm(page, await originOf(page));
    await form.post(routes.start, new URLSearchParams());
    return form;
  }

  private async post(path: string, fields: URLSearchParams): Promise<void> {
    const response = await this.page.request.post(path, {
      data: fields.toString(),
      maxRedirects: 0,
      headers: { origin: this.origin, "content-type": "application/x-www-form-urlencoded" },
    });
    const to = response.headers()["location"] ?? "";
    if (response.status() !== 303 || to.includes("mend=")) {
      throw new Error(`${path} was answered ${response.status()} ${to}.`);
    }
  }

  /** Answers a step, and acknowledges the emergency notice where it leads there. */
  async answer(step: Step, answers: Answers): Promise<void> {
    const fields = new URLSearchParams({ go: "next" });
    const raw = fieldsOf(askedItems(content, step, answers), answers);
    for (const [name, values] of Object.entries(raw)) {
      for (const value of values) fields.append(name, value);
    }
    await this.post(routes.saveStep(step.id), fields);
    const signs = answers["emergency-signs"];
    if (step === content.steps[0] && signs !== "none") {
      await this.post(routes.acknowledgeEmergency, new URLSearchParams());
    }
  }
}

/**
 * Opens a step of a new form in which everything before it was skipped. The way there is posted, not
 * clicked: the walks of the personas click it.
 */
export async function reach(page: Page, stepId: string): Promise<void> {
  const form = await PostedForm.start(page);
  const answers = { "emergency-signs": "none" };
  for (const step of visibleSteps(content, answers)) {
    if (step.id === stepId) break;
    await form.answer(step, answers);
  }
  await page.goto(routes.step(stepId));
}
