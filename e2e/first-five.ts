import { expect, type Locator, type Page } from "@playwright/test";

type Press = (control: Locator) => Promise<void>;

const inOrder = '.ask-first[aria-pressed="true"]';

const toggle = (page: Page, id: string): Locator =>
  page.locator(`.ask-first[data-question="${id}"]`);

/** Presses a question's button, and waits for the page to say so. */
async function turn(page: Page, id: string, on: boolean, press: Press): Promise<void> {
  // A question the person has just written has its button once it is saved.
  if ((await toggle(page, id).count()) === 0)
    await press(page.locator('[name="go"][value^="add:"]'));
  await toggle(page, id).waitFor({ state: "attached" });
  const fold = page.locator(`details:not([open]):has(.ask-first[data-question="${id}"]) > summary`);
  if ((await fold.count()) > 0) await fold.click();
  const wanted = String(on);
  // Without a script each press brings a page: one that comes while Enter is pressed takes it away.
  await expect(async () => {
    await page.waitForLoadState();
    if ((await toggle(page, id).getAttribute("aria-pressed")) !== wanted) {
      await press(toggle(page, id));
    }
    await expect(toggle(page, id)).toHaveAttribute("aria-pressed", wanted, { timeout: 3000 });
  }).toPass({ timeout: 30_000 });
}

/** Puts questions first in this order, with the buttons of the list; one always stays. */
export async function putFirst(page: Page, order: string, press: Press): Promise<void> {
  const [first = "", ...others] = order.split(",");
  const pressed = () =>
    page
      .locator(inOrder)
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-question") ?? ""));
  for (const id of (await pressed()).filter((one) => one !== first).slice(1)) {
    await turn(page, id, false, press);
  }
  if (!(await pressed()).includes(first)) await turn(page, first, true, press);
  for (const id of (await pressed()).filter((one) => one !== first)) {
    await turn(page, id, false, press);
  }
  for (const id of others) await turn(page, id, true, press);
}
