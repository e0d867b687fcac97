import type { Page } from "@playwright/test";
import { accountWords } from "@/content/words/en/staff/accounts";
import { staffFrame } from "@/content/words/en/staff/frame";
import { staffRoutes } from "@/lib/routes";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { codeOf } from "./staff-hands";
import { expect } from "./test";
import { setUpCode } from "./test-folder";

const { fields, setUp, signIn, secondFactor, enrol, recovery, people, startingPassword } =
  accountWords;
const password = "violet anvil seven harbour";
const ownPassword = "copper lantern on parade";

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
const secretOn = async (page: Page) =>
  ((await page.locator("p.code").textContent()) ?? "").replaceAll(" ", "");

type Server = { readonly base: string; readonly javaScriptEnabled: boolean };

/**
 * A new server's clinic is set up, its administrator enrols, and adds a person who signs in. In the end
 * the browser is signed in as the administrator. A clinic is set up once in a server's life, so this
 * needs a server of its own; what is tested on it afterwards finds a clinic there.
 */
export async function setUpByHand(page: Page, { base, javaScriptEnabled }: Server): Promise<void> {
  const expectGoodPage = async (shown: Page, title: string) => {
    await expect(shown.locator("h1")).toHaveText(title);
    // The analysis itself needs script; the same page is analysed where there is some.
    if (!javaScriptEnabled) return;
    await expectAccessible(shown);
    await expectNoSidewaysScroll(shown);
  };

  await page.goto(staffRoutes.setUp);
  await expectGoodPage(page, setUp.title);
  await page.getByLabel(setUp.code).fill("AAAA-AAAA-AAAA");
  await page.getByLabel(setUp.clinic).fill("Riverside Clinic");
  await page.getByLabel(setUp.name).fill("Ada Rivers");
  await page.getByLabel(setUp.email).fill("ada@clinic.example");
  await page.getByLabel(setUp.password).fill("Riverside2026!");
  const refused = page.waitForResponse(`**${staffRoutes.setUp}?fix=*`);
  await press(page, setUp.submit);
  expect((await refused).status()).toBe(422);
  await expect(page.locator(".error-summary li")).toHaveCount(3);
  await expect(page).toHaveTitle(new RegExp(`^${staffFrame.errorPrefix}`));
  await expect(page.getByLabel(setUp.name)).toHaveValue("Ada Rivers");
  await expectGoodPage(page, setUp.title);
  await page.getByLabel(setUp.country).selectOption("GB");
  await page.getByLabel(setUp.code).fill(setUpCode(base));
  await page.getByLabel(setUp.password).fill(password);
  await press(page, setUp.submit);

  await expectGoodPage(page, enrol.codeTitle);
  await page.goto(staffRoutes.people);
  await expect(page).toHaveURL(staffRoutes.enrol);
  const secret = await secretOn(page);
  await page.getByLabel(enrol.code).fill("000000");
  await press(page, enrol.codeSubmit);
  await expect(page.locator(".error-summary")).toBeVisible();
  const used = codeOf(secret);
  await page.getByLabel(enrol.code).fill(used);
  await press(page, enrol.codeSubmit);
  await expectGoodPage(page, recovery.title);
  const [recoveryCode = ""] = await page.locator("li.code").allTextContents();
  const shownAt = page.url();
  await press(page, recovery.kept);
  await page.waitForURL(`**${staffRoutes.desk}`);
  await page.goto(shownAt);
  await expect(page.locator("h1")).toHaveText(recovery.over.title);
  expect((await page.goto(staffRoutes.setUp))?.status()).toBe(404);
  await page.goto(staffRoutes.people);
  await press(page, staffFrame.signOut);
  await expectGoodPage(page, signIn.title);
  await page.getByLabel(fields.email).fill("ada@clinic.example");
  await page.getByLabel(fields.password).fill("something else 1");
  await press(page, signIn.submit);
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(page.getByLabel(fields.email)).toHaveValue("ada@clinic.example");
  await expectGoodPage(page, signIn.title);
  await page.getByLabel(fields.password).fill(password);
  await press(page, signIn.submit);
  await expectGoodPage(page, secondFactor.title);
  await page.getByLabel(fields.code).fill(used);
  await press(page, secondFactor.submit);
  await expect(page.locator(".error-summary"), "a code is good for once").toBeVisible();
  await page.getByLabel(fields.code).fill(codeOf(secret, 1));
  await press(page, secondFactor.submit);
  await expect(page).toHaveURL(staffRoutes.desk);

  await page.goto(staffRoutes.people);
  await expectGoodPage(page, people.title);
  await page.getByRole("link", { name: people.add }).click();
  await expectGoodPage(page, people.addTitle);
  await page.getByLabel(fields.name).fill("Bo Lind");
  await page.getByLabel(fields.email).fill("ADA@clinic.example");
  await page.getByLabel(fields.role).selectOption("clinician");
  await press(page, people.addSubmit);
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(page.getByLabel(fields.role)).toHaveValue("clinician");
  await page.getByLabel(fields.email).fill("bo@clinic.example");
  await press(page, people.addSubmit);
  await expectGoodPage(page, startingPassword.title);
  const given = (await page.locator("li.code").textContent()) ?? "";
  await press(page, startingPassword.told);
  await expectGoodPage(page, people.title);
  await expect(page.getByRole("row", { name: /Bo Lind/ })).toContainText(people.states.notEnrolled);
  await page.getByRole("link", { name: "Change Bo Lind" }).click();
  await expectGoodPage(page, "Bo Lind");
  await expect(page).toHaveTitle(`${people.title} - ${staffFrame.product}`);
  await press(page, staffFrame.signOut);

  await page.getByLabel(fields.email).fill("bo@clinic.example");
  await page.getByLabel(fields.password).fill(given);
  await press(page, signIn.submit);
  await expectGoodPage(page, enrol.passwordTitle);
  await page.getByLabel(fields.newPassword).fill("bo lind bo lind");
  await press(page, enrol.passwordSubmit);
  await expect(page.locator(".error-summary")).toBeVisible();
  await page.getByLabel(fields.newPassword).fill(ownPassword);
  await press(page, enrol.passwordSubmit);
  await page.getByLabel(enrol.code).fill(codeOf(await secretOn(page)));
  await press(page, enrol.codeSubmit);
  await press(page, recovery.kept);
  expect((await page.goto(staffRoutes.people))?.status()).toBe(403);
  await page.goto(staffRoutes.desk);
  await press(page, staffFrame.signOut);

  await page.getByLabel(fields.email).fill("ada@clinic.example");
  await page.getByLabel(fields.password).fill(password);
  await press(page, signIn.submit);
  await page.getByLabel(fields.code).fill(recoveryCode.toUpperCase());
  await press(page, secondFactor.submit);
  await expect(page).toHaveURL(staffRoutes.desk);
}
