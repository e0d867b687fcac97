import type { Page } from "@playwright/test";
import { deskWords, statusWords } from "@/content/words/en/staff/desk";
import { staffFrame, staffSignedOut } from "@/content/words/en/staff/frame";
import { importWords } from "@/content/words/en/staff/import";
import {
  invitationForm,
  invitationWords,
  typedProblems,
} from "@/content/words/en/staff/invitation";
import { staffRoutes } from "@/lib/routes";
import { fillInInvitation, inDays, invite, ownName } from "./invite";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { signInAs } from "./staff-hands";
import { expect, test } from "./test";

const { labels } = invitationForm;
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    const expectGoodPage = async (page: Page, title: string) => {
      await expect(page.locator("h1")).toHaveText(title);
      if (!javaScriptEnabled) return;
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };

    test("someone is invited after a mistake, and found by name", async ({ page }) => {
      await signInAs(page, "intake");
      const name = ownName("Zoë");
      await page.goto(staffRoutes.newInvitation);
      await fillInInvitation(page, name, { day: inDays(-3) });
      await press(page, invitationForm.saveAndSend);
      await expectGoodPage(page, invitationForm.newTitle);
      await expect(page).toHaveTitle(new RegExp(`^${staffFrame.errorPrefix}`));
      await expect(page.locator(".error-summary li")).toHaveText([
        typedProblems["appointment-past"],
      ]);
      await expect(page.getByLabel(labels.name, { exact: true })).toHaveValue(name);
      await page.getByLabel(labels.day).fill(inDays(14));
      await press(page, invitationForm.saveAndSend);
      await expect(page.getByRole("status")).toHaveText(invitationWords.done["made-and-sent"]);
      await expectGoodPage(page, invitationWords.title);
      await page.goto(staffRoutes.desk);
      await expectGoodPage(page, deskWords.title);
      await page.getByLabel(deskWords.search.label).fill(name.replace("ë", "e"));
      await press(page, deskWords.search.button);
      await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
      expect(decodeURIComponent(page.url())).not.toContain(name.slice(4));
      await expect(page).toHaveTitle(new RegExp(deskWords.title));
    });

    test("rows pasted after being signed out are kept until someone signs in", async ({ page }) => {
      await signInAs(page, "intake");
      const cookies = await page.context().cookies();
      await page.goto(staffRoutes.importFile);
      await page.getByLabel(importWords.text).fill("name,email\nRuth,\n");
      await page.context().clearCookies();
      await press(page, importWords.submit);
      await expectGoodPage(page, staffSignedOut.title);
      await page.context().addCookies(cookies);
      await press(page, staffSignedOut.press);
      // Its columns have to be pointed out, which shows its rows.
      await expect(page.locator("main")).toContainText("Ruth");
    });

    test("two correct one invitation, and the second compares both", async ({ page, context }) => {
      await signInAs(page, "intake");
      const there = await invite(page, ownName("Ruth"));
      await page.goto(`${there}/edit`);
      const other = await context.newPage();
      await other.goto(`${there}/edit`);
      const [first, second] = [ownName("First"), ownName("Second")];
      await other.getByLabel(labels.name, { exact: true }).fill(first);
      await press(other, invitationForm.saveChanges);
      await page.getByLabel(labels.name, { exact: true }).fill(second);
      await press(page, invitationForm.saveChanges);
      await expectGoodPage(page, invitationForm.editTitle);
      await expect(page.getByRole("row", { name: labels.name })).toContainText([first]);
      await expect(page.getByRole("row", { name: labels.name })).toContainText([second]);
      await press(page, invitationForm.saveChanges);
      await expect(page.getByText(second)).toBeVisible();
    });

    test("a link is shown once, and revoking asks first", async ({ page }) => {
      await signInAs(page, "intake");
      const there = await invite(page, ownName("Omar"));
      await press(page, invitationWords.actions.link);
      const link = page.getByLabel(invitationWords.link.label);
      await expect(link).toHaveValue(/\/i\/[\w-]{43}\?lang=en$/);
      const token = (await link.inputValue()).slice(-43);
      expect(page.url()).not.toContain(token);
      await expectGoodPage(page, invitationWords.link.title);
      if (javaScriptEnabled) {
        await press(page, invitationWords.link.copy);
        await expect(page.getByRole("status")).toHaveText(invitationWords.link.copied);
      }
      await page.getByRole("link", { name: invitationWords.link.back }).click();
      expect(await page.content()).not.toContain(token);
      await page.getByRole("link", { name: invitationWords.actions.revoke }).click();
      await expectGoodPage(page, invitationWords.confirm.revoke.title);
      await press(page, invitationWords.confirm.revoke.yes);
      await expect(page).toHaveURL(new RegExp(`${there}\\?done=revoke$`));
      await expect(page.locator(".status")).toContainText(statusWords.revoked.label);
    });
  });
}
