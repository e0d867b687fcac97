import type { Browser, Page } from "@playwright/test";
import { fillInWords } from "@/content/words/en/staff/fill-in";
import { staffFrame } from "@/content/words/en/staff/frame";
import { invitationWords } from "@/content/words/en/staff/invitation";
import { routes } from "@/lib/routes";
import { born, checked, content, giveDate, goOn, next, toLastPage } from "./link-hands";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { expect } from "./test";

const { code: words } = content.linkWords;
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

/** The code that staff read out, on a page with the header of every other. */
export async function codeReadOut(staff: Page): Promise<string> {
  await press(staff, invitationWords.actions.link);
  await expect(staff.getByRole("navigation", { name: staffFrame.navigation })).toBeVisible();
  await expectAccessible(staff);
  await expectNoSidewaysScroll(staff);
  const code = /\b[2-9C-Y]{3}-[2-9C-Y]{3}-[2-9C-Y]{4}\b/.exec(await staff.innerText("main"))?.[0];
  if (code === undefined) throw new Error("The page shows no code.");
  return code;
}

type Begun = {
  readonly baseURL: string;
  readonly code: string;
  /** What is said of the signs of an emergency. */
  readonly signs: "none" | "not-sure";
};

/** A person at a phone types the code, with a slip first, and does the first pages. */
export async function beginByCode(browser: Browser, { baseURL, code, signs }: Begun) {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await phone.goto(routes.home(content.language));
  await phone.getByText(words.title).click();
  const slip = (code.startsWith("K") ? "R" : "K") + code.slice(1);
  const field = phone.getByLabel(words.label);
  await field.fill(slip);
  await press(phone, words.open);
  await expect(phone.locator("main")).toContainText(words.wrong);
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);
  await field.fill(code.toLowerCase().replaceAll("-", " "));
  await press(phone, words.open);
  await phone.waitForURL(`**${routes.linkOutcome}**`);
  expect(phone.url()).not.toContain(code.slice(0, 3));
  await checked(phone);
  await giveDate(phone);
  await phone.waitForURL("**/before-you-start");
  await phone.locator(`[name="emergency-signs"][value="${signs}"]`).check();
  await next(phone);
  if (signs !== "none") {
    await phone.waitForURL(`**${routes.emergency(content.language)}`);
    await phone.locator(".acknowledge button").click();
  }
  await goOn(phone);
  await next(phone);
  await context.close();
}

/** Staff fill in with the person, by phone, what is left of a form, from the page of the invitation. */
export async function finishByPhone(page: Page, name: string): Promise<void> {
  const there = new URL(page.url()).pathname;
  await page.getByRole("link", { name: invitationWords.actions["fill-in"] }).click();
  await press(page, fillInWords.begin);
  await expect(page.locator(".error-summary li")).toHaveCount(3);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel(fillInWords.ways.phone).check();
  await page.getByLabel(fillInWords.birthParts.day).fill(born.day);
  await page.getByLabel(fillInWords.birthParts.month).fill(born.month);
  await page.getByLabel(fillInWords.birthParts.year).fill(born.year);
  await page.getByLabel(fillInWords.consent).check();
  await press(page, fillInWords.begin);
  await goOn(page);
  const bar = page.getByRole("region", { name: fillInWords.bar.label });
  await expect(bar).toContainText(name);
  await expect(bar).toContainText(fillInWords.bar.phone);
  await checked(page);
  await toLastPage(page);
  await page.locator('[name="consent"][value="yes"]').check();
  await next(page);
  await page.waitForURL(`**${there}?done=sent-for`);
  // Back is no way into a form that was closed.
  await page.goBack();
  await page.waitForURL(`**${there}`);
  await page.getByRole("link", { name: invitationWords.openSummary }).click();
  await expect(page.locator("main")).toContainText(
    content.summaryWords.overview.entered.sent.phone,
  );
}
