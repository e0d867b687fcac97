import type { Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { FormClient } from "./http-form";
import { content } from "./walk";

/** The server's own address, as the page's context has it; no page is opened to learn it. */
export const originOf = async (page: Page): Promise<string> =>
  new URL((await page.request.head(routes.about("en"))).url()).origin;

/** Starts a walk-in's form from the front page. */
export async function startByHand(page: Page): Promise<void> {
  await page.goto(routes.anyHome);
  await page.getByRole("button", { name: content.pageWords.front.start }).click();
  await page.waitForURL("**/before-you-start");
}

/** A walk-in's new form, which is this browser's, though its steps are posted and not clicked. */
export async function startPosted(page: Page): Promise<FormClient> {
  const origin = await originOf(page);
  await page.request.post(routes.start, { form: {}, headers: { origin }, maxRedirects: 0 });
  const cookies = (await page.context().cookies()).map(({ name, value }) => [name, value]);
  return new FormClient(origin, Object.fromEntries(cookies));
}

/**
 * Opens a step of a new form in which everything before it was skipped. The way there is posted, not
 * clicked: the walks of the personas click it.
 */
export async function reach(page: Page, stepId: string): Promise<void> {
  const form = await startPosted(page);
  await form.answerBefore(stepId, { "emergency-signs": "none" });
  await page.goto(routes.step(stepId));
}
