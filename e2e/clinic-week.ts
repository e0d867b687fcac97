import { type Browser, expect, type Page } from "@playwright/test";
import { deletionPage } from "@/content/words/en/staff/audit";
import { statusWords } from "@/content/words/en/staff/desk";
import { emergencyDesk, outcomeWords } from "@/content/words/en/staff/emergencies";
import {
  columnNames,
  doneWords,
  importWords,
  mappingWords,
  previewWords,
} from "@/content/words/en/staff/import";
import { invitationForm, invitationWords } from "@/content/words/en/staff/invitation";
import { manyWords } from "@/content/words/en/staff/many";
import { erasePage, patientPage } from "@/content/words/en/staff/patient";
import { settingsWords } from "@/content/words/en/staff/settings";
import { zoneWords } from "@/content/words/en/staff/zone";
import { deskAddress } from "@/lib/invitations/desk/desk-address";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { readPdf } from "@/test-support/read-pdf";
import { beginByCode, codeReadOut, finishByPhone } from "./by-code";
import { inDays } from "./invite";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

/** The day that the file of the week is about, and those of whoever is invited to more than one. */
const [day, later, latest] = [inDays(12), inDays(40), inDays(70)];

/** Whom the week is about: who types a code, and who has three invitations. */
const codeTyper = "Quintus Abernathy";
const often = { file: "VENTURI, Oona", name: "Oona Venturi", born: "1961-11-30" };

const withoutMail = 3;
const together = 5;
const doubles = 4;
const movers = 6;
const rowsInAll = 200;

type Row = readonly [who: string, born: string, mail: string, at: string];

const time = (at: number) =>
  `${String(8 + Math.floor(at / 20)).padStart(2, "0")}:${String((at % 20) * 3).padStart(2, "0")}`;

/**
 * Two hundred rows: people invited on the first day to the same appointment, and to another, the names
 * turned round; some twice in the file; some without mail; and one person with two appointments.
 */
function rowsOfWeek(first: { readonly day: string }): readonly Row[] {
  const again = Array.from(
    { length: together },
    (_, at): Row => [
      `NUMBER${at}, Person`,
      `19${50 + at}-03-04`,
      `patient${at}@example.org`,
      `${first.day} 08:${at}0`,
    ],
  );
  const moved = Array.from(
    { length: movers },
    (_, at): Row => [
      `Number${at + 20} Person`,
      `19${70 + at}-03-04`,
      `patient${at + 20}@example.org`,
      `${day} ${time(at)}`,
    ],
  );
  const letters = Array.from(
    { length: withoutMail - 1 },
    (_, at): Row => [`Letter Person${at}`, `194${at}-05-06`, "", `${day} ${time(40 + at)}`],
  );
  const special: readonly Row[] = [
    [codeTyper, "1950-03-04", "", `${day} ${time(60)}`],
    [often.file, often.born, "oona@example.org", `${day} ${time(61)}`],
    [often.name, often.born, "oona@example.org", `${later} 09:00`],
  ];
  const known = [...again, ...moved, ...letters, ...special];
  const fresh = Array.from(
    { length: rowsInAll - known.length - doubles },
    (_, at): Row => [
      `Fresh Person${String.fromCharCode(97 + (at % 26))}${at}`,
      `19${30 + (at % 60)}-07-1${at % 10}`,
      `fresh${at}@example.org`,
      `${inDays(13 + (at % 3))} ${time(at % 200)}`,
    ],
  );
  return [...known, ...fresh, ...fresh.slice(0, doubles)];
}

const fileOf = (rows: readonly Row[]): Buffer =>
  Buffer.from(
    [
      "Week of the clinic",
      "",
      "Klient;Nata;Kontakt;Termin",
      ...rows.map((row) => row.join(";")),
    ].join("\r\n"),
    "utf16le",
  );

/** The zone was wrong until now: the times on the clock were right, and stay. */
export async function changeZone(page: Page): Promise<void> {
  await page.goto(staffRoutes.settings);
  await page.getByLabel(settingsWords.labels.timeZone).selectOption("Europe/Dublin");
  await page.getByLabel(settingsWords.labels.recordSystem).fill("urn:example:records");
  await press(page, settingsWords.save);
  await expect(page.locator("h1")).toHaveText(zoneWords.title);
  await expectGoodPage(page);
  await page.getByRole("link", { name: zoneWords.back }).click();
  await expect(page.getByLabel(settingsWords.labels.timeZone)).toHaveValue("Europe/Dublin");
  await expect(page.getByLabel(settingsWords.labels.recordSystem)).toHaveValue(
    "urn:example:records",
  );
  await press(page, settingsWords.save);
  await press(page, zoneWords.clock.button);
  await expect(page.locator("main")).toContainText(settingsWords.saved);
}

/** Reads a file whose headers nobody knows, and says of whom is invited elsewhere that they move. */
export async function importWeek(page: Page, first: { readonly day: string }): Promise<void> {
  const rows = rowsOfWeek(first);
  await page.goto(staffRoutes.importFile);
  await page
    .getByLabel(importWords.file)
    .setInputFiles({ name: "week.txt", mimeType: "text/plain", buffer: fileOf(rows) });
  await press(page, importWords.submit);
  await expect(page.locator("h1")).toHaveText(mappingWords.title);
  await expectGoodPage(page);
  const columns = { name: 0, dateOfBirth: 1, email: 2, appointment: 3 } as const;
  for (const [field, at] of Object.entries(columns)) {
    const label = columnNames[field as keyof typeof columns];
    await page.getByLabel(label, { exact: true }).selectOption(String(at));
  }
  await press(page, mappingWords.submit);
  await expect(page.locator("h1")).toHaveText(previewWords.title);
  await expectGoodPage(page);
  await page
    .getByLabel(fill(previewWords.asked.elsewhere.all, { count: movers }))
    .selectOption({ label: previewWords.choices.move });
  const fresh = rowsInAll - together - movers - doubles;
  await press(page, fill(previewWords.send, { fresh }));
  await expect(page.locator("h1")).toHaveText(fill(doneWords.title, { made: fresh }));
  await expect(page.locator("main")).toContainText(fill(doneWords.lines.moved, { count: movers }));
  await expectGoodPage(page);
}

/** Prints letters for those of the day who have no mail. */
export async function printLetters(page: Page): Promise<void> {
  await page.goto(deskAddress({ day, flag: "no-email" }));
  await page.getByLabel(manyWords.page).check();
  await press(page, manyWords.buttons.letter);
  const answered = page
    .context()
    .waitForEvent("response", { predicate: (one) => one.url().endsWith("/letters") });
  const tab = page.context().waitForEvent("page");
  await press(page, manyWords.asks.letter.yes);
  expect((await answered).headers()["content-type"]).toBe("application/pdf");
  await (await tab).close();
  await page.goto(deskAddress({ day, flag: "no-email" }));
  const printed = page.locator("tbody .status", { hasText: statusWords.letter.label });
  await expect(printed).toHaveCount(withoutMail);
}

/** One of them types the code, reports a sign, stops; staff call, note it, and finish the form by phone. */
export async function callAboutSign(page: Page, browser: Browser, baseURL: string): Promise<void> {
  await page.goto(deskAddress({ day }));
  await page.getByRole("link", { name: codeTyper, exact: true }).click();
  const there = page.url();
  const code = await codeReadOut(page);
  await beginByCode(browser, { baseURL, code, signs: "not-sure" });
  await page.goto(staffRoutes.desk);
  const flag = page.locator(".emergency-flags li").filter({ hasText: codeTyper });
  await expect(flag).toContainText(emergencyDesk.noPhone);
  await flag.getByRole("button", { name: outcomeWords.reached }).click();
  await expect(flag).toHaveCount(0);
  await page.goto(there);
  await expect(page.locator(".staff-facts .status")).toContainText(statusWords.started.label);
  await finishByPhone(page, codeTyper);
}

/** The day's print has one page for each summary that came back. */
export async function printDay(page: Page): Promise<void> {
  await page.goto(staffRoutes.day(day));
  await expectGoodPage(page);
  const pdf = await page.request.get(staffRoutes.dayPdf(day));
  expect(pdf.headers()["content-disposition"]).toContain(day);
  const { pages } = await readPdf(await pdf.body());
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain(codeTyper);
}

/** A third invitation, who looked at the record, and all of it erased at once. */
export async function erasePerson(page: Page): Promise<void> {
  await page.goto(deskAddress({ day }));
  await page.getByRole("link", { name: often.file, exact: true }).click();
  await page.getByRole("link", { name: fill(patientPage.all.more, { count: 2 }) }).click();
  await expectGoodPage(page);
  await page.getByRole("link", { name: patientPage.again }).click();
  await page.getByLabel(invitationForm.labels.day).fill(latest);
  await page.getByLabel(invitationForm.labels.time).fill("10:00");
  await press(page, invitationForm.saveOnly);
  await expect(page.getByRole("status")).toHaveText(invitationWords.done.made);
  await page.getByRole("link", { name: fill(patientPage.all.more, { count: 3 }) }).click();
  const person = page.url();
  await page.getByRole("link", { name: patientPage.audit }).click();
  await expect(page.locator("tbody tr")).not.toHaveCount(0);
  await expectGoodPage(page);
  await page.goto(person);
  await page.getByRole("link", { name: patientPage.erase }).click();
  await expect(page.locator('main input[type="checkbox"]:checked')).toHaveCount(3);
  await press(page, erasePage.yes);
  await expect(page.locator("h1")).toHaveText(deletionPage.title);
  await expect(page.locator("main")).toContainText(deletionPage.nothing);
  await page.goto(person);
  await expect(page.locator("h1"), "whoever is gone has a proof of it").toHaveText(
    deletionPage.title,
  );
}
