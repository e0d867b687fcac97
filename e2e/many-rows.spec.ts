import type { Page } from "@playwright/test";
import { dayPage } from "@/content/words/en/staff/day";
import { deskWords, statusWords } from "@/content/words/en/staff/desk";
import { manyWords } from "@/content/words/en/staff/many";
import { deskAddress } from "@/lib/invitations/desk/desk-address";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { importPeople } from "./import-people";
import { inDays, invite, ownName } from "./invite";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { signInAs, staffClientAs } from "./staff-hands";
import { expect, test } from "./test";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const people = (count: number) => fill(manyWords.people.other, { count });

async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

test("a page of forty gets letters in one PDF, and the day shows them by clinician", async ({
  page,
  baseURL,
}) => {
  const client = await staffClientAs(baseURL ?? "", "intake");
  await importPeople(client, 40);
  await signInAs(page, "intake");
  const day = inDays(10);
  await page.goto(deskAddress({ day }));
  await expect(page.getByRole("button", { name: manyWords.buttons.letter })).toBeHidden();
  await page.getByLabel(manyWords.page).check();
  const count = await page.locator('input[name="tick"]').count();
  expect(count).toBeGreaterThanOrEqual(40);
  const status = page.locator(".tick-count");
  await expect(status).toHaveText(`${count} ${manyWords.counted}`);
  await page.locator('input[name="tick"]').first().uncheck();
  await expect(page.getByLabel(manyWords.page)).not.toBeChecked();
  await expect(status).toHaveText(`${count - 1} ${manyWords.counted}`);
  await expectGoodPage(page);
  await press(page, manyWords.buttons.letter);
  await expect(page.locator("h1")).toHaveText(
    fill(manyWords.asks.letter.title, { people: people(count - 1) }),
  );
  await expectGoodPage(page);
  const answered = page.context().waitForEvent("response", {
    predicate: (response) => response.url().endsWith("/letters"),
  });
  const tab = page.context().waitForEvent("page");
  await press(page, manyWords.asks.letter.yes);
  expect((await answered).headers()["content-type"]).toBe("application/pdf");
  await (await tab).close();
  await page.getByRole("link", { name: manyWords.seeOutcome }).click();
  await expect(page.getByRole("status")).toHaveText(
    fill(manyWords.done.lead, { people: people(count - 1) }),
  );
  await expectGoodPage(page);
  await page.goto(staffRoutes.day(day));
  await expect(page.getByRole("table", { name: "Dr Ode" })).toContainText(
    dayPage.attention["not-back"],
  );
  await expectGoodPage(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("those ticked are revoked after one question, and nobody is without a tick", async ({
    page,
  }) => {
    await signInAs(page, "intake");
    const names = [ownName("Tick"), ownName("Tack")];
    for (const name of names) await invite(page, name);
    await page.goto(deskAddress({ day: inDays(14), status: "not-sent" }));
    for (const name of names) {
      await page.getByRole("checkbox", { name: new RegExp(name) }).check();
    }
    await press(page, manyWords.buttons.revoke);
    await press(page, manyWords.asks.revoke.yes);
    await expect(page.getByRole("status")).toHaveText(
      fill(manyWords.done.lead, { people: people(2) }),
    );
    await page.getByRole("link", { name: names[0] ?? "" }).click();
    await expect(page.locator(".status")).toContainText(statusWords.revoked.label);
    await page.goto(staffRoutes.desk);
    await expect(page.locator("h1")).toHaveText(deskWords.title);
  });
});
