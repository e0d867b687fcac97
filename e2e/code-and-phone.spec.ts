import type { Browser, Page } from "@playwright/test";
import { fillInWords } from "@/content/words/en/staff/fill-in";
import { staffFrame } from "@/content/words/en/staff/frame";
import { invitationWords } from "@/content/words/en/staff/invitation";
import { routes } from "@/lib/routes";
import { invite, ownName } from "./invite";
import { checked, content, giveDate, goOn, next, toLastPage } from "./link-hands";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { signInAs } from "./staff-hands";
import { expect, test } from "./test";

const { code: words } = content.linkWords;
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

/** The code that staff read out, on a page with the header of every other. */
async function codeReadOut(staff: Page): Promise<string> {
  await press(staff, invitationWords.actions.link);
  await expect(staff.getByRole("navigation", { name: staffFrame.navigation })).toBeVisible();
  await expectAccessible(staff);
  await expectNoSidewaysScroll(staff);
  const code = /\b[2-9C-Y]{3}-[2-9C-Y]{3}-[2-9C-Y]{4}\b/.exec(await staff.innerText("main"))?.[0];
  if (code === undefined) throw new Error("The page shows no code.");
  return code;
}

/** A person at a phone types the code, with a slip first, and does the first pages. */
async function beginByCode(browser: Browser, baseURL: string, code: string) {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await phone.goto(routes.home);
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
  await phone.locator('[name="emergency-signs"][value="none"]').check();
  await next(phone);
  await goOn(phone);
  await next(phone);
  await context.close();
}

test("a code typed on a phone, half done, and finished by staff by phone", async ({
  page,
  browser,
  baseURL,
}) => {
  await signInAs(page, "intake");
  const there = await invite(page, ownName("Ines"));
  await beginByCode(browser, baseURL ?? "", await codeReadOut(page));

  await page.goto(there);
  await page.getByRole("link", { name: invitationWords.actions["fill-in"] }).click();
  await press(page, fillInWords.begin);
  await expect(page.locator(".error-summary li")).toHaveCount(3);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel(fillInWords.ways.phone).check();
  await page.getByLabel(fillInWords.birthParts.day).fill("4");
  await page.getByLabel(fillInWords.birthParts.month).fill("3");
  await page.getByLabel(fillInWords.birthParts.year).fill("1950");
  await page.getByLabel(fillInWords.consent).check();
  await press(page, fillInWords.begin);
  await goOn(page);
  const bar = page.getByRole("region", { name: fillInWords.bar.label });
  await expect(bar).toContainText("Ines");
  await expect(bar).toContainText(fillInWords.bar.phone);
  await checked(page);
  await toLastPage(page);
  await page.locator('[name="consent"][value="yes"]').check();
  await next(page);
  await page.waitForURL(`**${there}?done=sent-for`);
  await page.getByRole("link", { name: invitationWords.openSummary }).click();
  await expect(page.locator("main")).toContainText(
    content.summaryWords.overview.entered.sent.phone,
  );
});
