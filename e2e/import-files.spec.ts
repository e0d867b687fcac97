import type { Page } from "@playwright/test";
import {
  columnNames,
  doneWords,
  importWords,
  mappingWords,
  previewWords,
} from "@/content/words/en/staff/import";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { workbookOf } from "@/test-support/practice-files/workbook";
import { inDays, ownName } from "./invite";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { signInAs } from "./staff-hands";
import { expect, test } from "./test";

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

async function expectGoodPage(page: Page, title: string) {
  await expect(page.locator("h1")).toHaveText(title);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** Days since 1900, as a workbook counts them. */
const daysAt = (day: string) => Date.parse(day) / 86_400_000 + 25_569;

async function chooseWorkbook(page: Page, rows: Parameters<typeof workbookOf>[0][string]) {
  await page.goto(staffRoutes.importFile);
  const buffer = Buffer.from(workbookOf({ Tuesday: rows }));
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const file = { name: "tuesday.xlsx", mimeType, buffer };
  await page.getByLabel(importWords.file).setInputFiles(file);
  await press(page, importWords.submit);
}

test("a workbook is mapped once; its order is confirmed; who moved is moved; who cancelled ends", async ({
  page,
}) => {
  await signInAs(page, "intake");
  const [ruth, tom] = [ownName("Ruth"), ownName("Tom")];
  const visit = (days: number) =>
    ({ days: daysAt(inDays(days)) + 0.5, as: "date-and-time" }) as const;
  const headers = [`Who ${ruth}`, "Came into the world", "When", "Appt status"];
  await chooseWorkbook(page, [
    headers,
    [ruth, "03/04/1950", visit(10), "Booked"],
    [tom, "03/05/1951", visit(11), "Booked"],
    ["Bad Row", "soon", visit(12), "Booked"],
  ]);
  await expectGoodPage(page, mappingWords.title);
  await page.getByLabel(columnNames.name, { exact: true }).selectOption("0");
  await page.getByLabel(columnNames.dateOfBirth).selectOption("1");
  await press(page, mappingWords.submit);
  await expect(page.locator(".error-summary li")).toHaveCount(1);
  await expectGoodPage(page, mappingWords.title);
  await expect(page.getByLabel(columnNames.name, { exact: true })).toHaveValue("0");
  await page.getByLabel(columnNames.appointment, { exact: true }).selectOption("2");
  await press(page, mappingWords.submit);
  await expectGoodPage(page, previewWords.title);
  await press(page, fill(previewWords.dontSend, { fresh: 2 }));
  await expect(page.locator(".error-summary")).toContainText(previewWords.order.confirmNeeded);
  await press(page, previewWords.order.turn["month-first"]);
  await expect(page.locator("main")).toContainText(previewWords.order.why.chosen);
  await press(page, fill(previewWords.dontSend, { fresh: 2 }));
  await expectGoodPage(page, fill(doneWords.title, { made: 2 }));

  await chooseWorkbook(page, [
    headers,
    [ruth, "13/04/1950", visit(10), "Booked"],
    [ruth, "03/04/1950", visit(20), "Booked"],
    [tom, "03/05/1951", visit(11), "Cancelled"],
  ]);
  await expectGoodPage(page, previewWords.title);
  await page.locator("summary").click();
  await expect(page.locator("main")).toContainText(previewWords.read.mapped);
  await page.locator("#all-elsewhere").selectOption("move");
  await page.locator("#all-called-off").selectOption("revoke");
  await press(page, fill(previewWords.send, { fresh: 1 }));
  const main = page.locator("main");
  await expect(page.locator("h1")).toHaveText(fill(doneWords.title, { made: 1 }));
  await expect(main).toContainText(fill(doneWords.lines.moved, { count: 1 }));
  await expect(main).toContainText(fill(doneWords.lines.revoked, { count: 1 }));
});
