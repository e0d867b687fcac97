import { randomUUID } from "node:crypto";
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { auditPage, auditWords, deletionPage } from "@/content/words/en/staff/audit";
import { invitationForm, invitationWords } from "@/content/words/en/staff/invitation";
import { erasePage, patientPage } from "@/content/words/en/staff/patient";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { fillInInvitation, inDays, invite, ownName } from "./invite";
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

test("a person's invitations are found, corrected, erased and audited together", async ({
  page,
}) => {
  await signInAs(page, "administrator");
  const name = ownName("Lin O'Dell");
  const first = await invite(page, name);
  await page.getByRole("link", { name: patientPage.all.one }).click();
  await page.getByRole("link", { name: patientPage.again }).click();
  await page.getByLabel(invitationForm.labels.day).fill(inDays(20));
  await page.getByLabel(invitationForm.labels.time).fill("09:00");
  await page.getByRole("button", { name: invitationForm.saveOnly }).click();
  await page.getByRole("link", { name: invitationWords.actions.change }).click();
  const record = `R-${name.split(" ").at(-1)}`;
  await page.getByLabel(invitationForm.labels["record-number"]).fill(record);
  await page.getByRole("button", { name: invitationForm.saveChanges }).click();
  await expect(page.getByRole("status")).toHaveText(invitationWords.done["change-all"]);
  await page.goto(first);
  await expect(page.getByText(record)).toBeVisible();
  await page.getByRole("link", { name: fill(patientPage.all.more, { count: 2 }) }).click();
  await expectGoodPage(page);
  await page.getByRole("link", { name: patientPage.audit }).click();
  await expect(page.getByRole("row", { name: auditWords["invitation.changed"] })).toHaveCount(2);
  await expectGoodPage(page);
  await page.getByRole("link", { name: auditPage.openPerson }).click();
  await page.getByRole("link", { name: patientPage.erase }).click();
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await expectGoodPage(page);
  await page.getByRole("button", { name: erasePage.yes }).click();
  await expect(page.locator("h1")).toHaveText(deletionPage.title);
  await expect(page.getByText(deletionPage.nothing)).toBeVisible();
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
