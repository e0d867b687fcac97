import { randomUUID } from "node:crypto";
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { deletionPage } from "@/content/words/en/staff/audit";
import { invitationForm, invitationWords } from "@/content/words/en/staff/invitation";
import { erasePage } from "@/content/words/en/staff/patient";
import { staffRoutes } from "@/lib/routes";
import { fillInInvitation, invite, ownName } from "./invite";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { receivedMailFiles } from "./received-mail";
import { signInAs } from "./staff-hands";
import { expect, test } from "./test";
import { testFolder } from "./test-folder";

async function expectGoodPage(page: Page): Promise<void> {
  await expect(page.locator("h1")).toHaveCount(1);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

for (const place of [
  "desk",
  "completion",
  "people",
  "settings",
  "audit",
  "importFile",
  "mailbox",
] as const) {
  test(`${staffRoutes[place]} is accessible and narrow enough`, async ({ page }) => {
    await signInAs(page, "administrator");
    await page.goto(staffRoutes[place]);
    await expectGoodPage(page);
  });
}

test("erasing a person asks first and then proves it, on accessible pages", async ({ page }) => {
  await signInAs(page, "administrator");
  const there = await invite(page, ownName("Lin"));
  await page.getByRole("link", { name: invitationWords.actions.erase }).click();
  await expectGoodPage(page);
  await page.getByRole("button", { name: erasePage.yes }).click();
  await page.waitForURL(`**${staffRoutes.deletion(there.split("/").at(-1) ?? "")}**`);
  await expect(page.locator("h1")).toHaveText(deletionPage.title);
  await expectGoodPage(page);
});

test("a mail can be read in the mailbox of a trial, on an accessible page", async ({
  page,
  baseURL,
}) => {
  const base = baseURL ?? "";
  await signInAs(page, "intake");
  await page.goto(staffRoutes.newInvitation);
  const email = `${randomUUID()}@example.org`;
  await fillInInvitation(page, ownName("Ida"), { email });
  await page.getByRole("button", { name: invitationForm.saveAndSend }).click();
  const sent = () =>
    receivedMailFiles(base).find(({ mail }) => mail.headers["to"]?.includes(email));
  await expect.poll(sent, { timeout: 30_000 }).toBeDefined();
  // This server sends its mail; one without a mail server would have kept it here.
  const mailbox = path.join(testFolder(base), "data", "mail");
  mkdirSync(mailbox, { recursive: true });
  copyFileSync(sent()?.file ?? "", path.join(mailbox, `${randomUUID()}.eml`));
  await page.goto(staffRoutes.mailbox);
  await page.getByRole("link", { name: email }).click();
  await expect(page.locator("iframe")).toBeVisible();
  await expectGoodPage(page);
});
