import { expect, type Page } from "@playwright/test";
import { invitedContentFor } from "@/content";
import { clinicContent } from "@/lib/invitations/links/clinic-content";
import { routes } from "@/lib/routes";
import { samplePerson, sampleSettings } from "@/test-support/person";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";

/** What an invited person reads, with the words of the tests' clinic. */
export const content = clinicContent(invitedContentFor("en"), sampleSettings);

/** The date of birth of the person the tests invite, as people write it. */
const [year = "", month = "", day = ""] = samplePerson.dateOfBirth
  .split("-")
  .map((part) => `${Number(part)}`);
export const born = { day, month, year };

/** Opens a link's form by the date of birth, or tries with another day. */
export async function giveDate(page: Page, given = day) {
  await page.getByLabel(content.messages.ui.day).fill(given);
  await page.getByLabel(content.messages.ui.month).fill(month);
  await page.getByLabel(content.messages.ui.year).fill(year);
  await page.getByRole("button", { name: content.linkWords.landing.open }).click();
}

/** Presses Next. */
export const next = (page: Page) => page.locator('button.primary[value="next"]').click();

/** Goes on from the list of all parts. */
export async function goOn(page: Page) {
  await page.waitForURL(`**${routes.questionnaire}`);
  await page.locator("a.go-on").click();
}

/** Goes on through every page, saying nothing but what must be said, to the last. */
export async function toLastPage(page: Page) {
  while (!page.url().endsWith("/check")) {
    const from = page.url();
    if (from.endsWith("/before-you-start")) {
      await page.locator('[name="emergency-signs"][value="none"]').check();
    }
    if (from.endsWith(routes.questionnaire)) await goOn(page);
    else await next(page);
    await page.waitForURL((url) => url.href !== from);
  }
}

/** A page is accessible and narrow enough, and its title names nobody and nothing of health. */
export async function checked(page: Page) {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(await page.title()).not.toMatch(/neurotomy|rhizotomy|Kanarienvogel|Riverside/);
}
