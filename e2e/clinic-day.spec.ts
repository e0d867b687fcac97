import type { Browser, Cookie, Page } from "@playwright/test";
import { contentFor, invitedContentFor } from "@/content";
import { linkWords } from "@/content/words/en/link-pages";
import { auditVerification, auditWords } from "@/content/words/en/staff/audit";
import { deskWords, statusWords } from "@/content/words/en/staff/desk";
import { importWords, previewWords } from "@/content/words/en/staff/import";
import { invitationWords, summaryPage } from "@/content/words/en/staff/invitation";
import { settingsWords } from "@/content/words/en/staff/settings";
import { contentOn } from "@/lib/edition/content-on";
import { visibleSteps } from "@/lib/form/visibility";
import { routes, staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { personas } from "@/prisma/personas";
import { pointer } from "./hands";
import { goOn } from "./link-hands";
import { OwnServer } from "./own-server";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { PageWalker } from "./page-walker";
import { linkIn, receivedMail } from "./received-mail";
import { setUpByHand } from "./set-up-walk";
import { addMember } from "./staff-hands";
import { expect, test } from "./test";
import { content, passStep } from "./walk";

const port = Number(process.env["E2E_PORT"] ?? 3217) + 40;
test.describe.configure({ mode: "serial" });
test.use({ baseURL: `http://localhost:${port}` });
let server: OwnServer;
test.beforeAll(async () => {
  server = await OwnServer.start(port);
});
test.afterAll(() => server.remove());

const persona = personas.find(({ id }) => id === "low-back-with-pacemaker") ?? personas[0];
const answers = persona?.answers ?? {};
const patient = { name: "Margaret Ellison", email: "patient7@example.org", born: "1951-04-17" };
const today = new Date().toISOString().slice(0, 10);
/** What an invited person of that birth date is asked. */
const steps = visibleSteps(contentOn(invitedContentFor("en"), today, patient.born), answers);

/** A file as a practice system writes it: forty people, ten minutes apart. */
function fortyPeople(): string {
  const day = new Date(Date.now() + 6 * 86_400_000).toISOString().slice(0, 10);
  const rows = Array.from({ length: 40 }, (_, at) => {
    const time = `${String(8 + Math.floor(at / 6)).padStart(2, "0")}:${(at % 6) * 10 || "00"}`;
    const [name, born] =
      at === 7 ? [patient.name, patient.born] : [`Person Number${at}`, `19${50 + at}-03-04`];
    const language = at === 8 ? "es" : "";
    return `${name};patient${at}@example.org;${born};${day} ${time};Dr Ode;${language}`;
  });
  return `\uFEFFNAME;E-Mail;Date of Birth;Appointment;Clinician;Language\r\n${rows.join("\r\n")}\r\n`;
}

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

async function setSettings(page: Page) {
  await page.goto(staffRoutes.settings);
  await page.getByLabel(settingsWords.labels.phone).fill("020 7946 0321");
  await page.getByLabel(settingsWords.labels.senderAddress).fill("desk@clinic.example");
  await page.getByLabel(settingsWords.labels.timeZone).selectOption("Europe/London");
  await page.getByLabel(settingsWords.labels.country).selectOption("GB");
  await press(page, settingsWords.save);
  await expect(page.locator("main")).toContainText(settingsWords.saved);
}

async function inviteForty(page: Page) {
  await page.goto(staffRoutes.importFile);
  const buffer = Buffer.from(fortyPeople(), "utf8");
  await page
    .getByLabel(importWords.file)
    .setInputFiles({ name: "tuesday.csv", mimeType: "text/csv", buffer });
  await press(page, importWords.submit);
  await expect(page.locator("tbody tr")).toHaveCount(40);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await press(page, fill(previewWords.send, { fresh: 40 }));
  await expect.poll(() => receivedMail(server.base).length, { timeout: 60_000 }).toBe(40);
}

function mailTo(email: string) {
  const mail = receivedMail(server.base).find(({ headers }) => headers["to"]?.includes(email));
  if (mail === undefined) throw new Error("The patient got no mail.");
  return mail;
}

/** The person invited in Spanish changes to English before opening the form, and back within it. */
async function openInSpanish(browser: Browser) {
  const { linkWords: words, mailWords } = contentFor("es");
  const mail = mailTo("patient8@example.org");
  expect(mail.headers).toMatchObject({
    subject: mailWords.subject.invitation,
    "content-language": "es",
  });
  const page = await (await browser.newContext({ baseURL: server.base })).newPage();
  const shown = (language: string) =>
    expect(page.locator("html")).toHaveAttribute("lang", language);
  await page.goto(linkIn(mail));
  await shown("es");
  await expect(page.locator("h1")).toHaveText(words.landing.title);
  await expectAccessible(page);
  await press(page, "English");
  await shown("en");
  await page.locator("#day").fill("5");
  await page.locator("#month").fill("3");
  await page.locator("#year").fill("1958");
  await press(page, linkWords.landing.open);
  await expect(page.locator("#errors")).toContainText(linkWords.landing.wrong);
  await press(page, "Español");
  await shown("es");
  await expect(page.locator("#errors")).toContainText(words.landing.wrong);
  await page.locator("#day").fill("4");
  await page.locator("#month").fill("3");
  await page.locator("#year").fill("1958");
  await press(page, words.landing.open);
  await page.waitForURL("**/before-you-start");
  await shown("es");
  await expectAccessible(page);
  await press(page, words.endHere.end);
  await expect(page.locator("h1")).toHaveText(words.done.title);
  await shown("es");
  const names = (await page.context().cookies()).map(({ name }) => name);
  expect(names).not.toContain("ready-language");
  await page.context().close();
}

/** Opens the mailed link as a person at another browser does. */
async function openLink(browser: Browser): Promise<Page> {
  const mail = mailTo(patient.email);
  expect(JSON.stringify(mail)).not.toMatch(/neurotomy|rhizotomy|pain|Margaret|1951/i);
  const page = await (await browser.newContext({ baseURL: server.base })).newPage();
  await page.goto(linkIn(mail));
  const [year = "", month = "", day = ""] = patient.born.split("-");
  await page.getByLabel(content.messages.ui.day).fill(day);
  await page.getByLabel(content.messages.ui.month).fill(month);
  await page.getByLabel(content.messages.ui.year).fill(year);
  await press(page, linkWords.landing.open);
  return page;
}

async function fillSteps(page: Page, from: number, to: number) {
  const walker = new PageWalker(page, pointer);
  for (const step of steps.slice(from, to)) await passStep(walker, step, answers);
}

async function answerOnTwoDevices(browser: Browser) {
  const half = Math.ceil(steps.length / 2);
  const phone = await openLink(browser);
  const lastByPhone = steps[half - 1];
  if (lastByPhone === undefined) throw new Error("The form has no steps.");
  await fillSteps(phone, 0, half);
  await phone.waitForURL((url) => url.pathname !== routes.step(lastByPhone.id));
  await phone.context().close();
  const laptop = await openLink(browser);
  await goOn(laptop);
  await fillSteps(laptop, half, steps.length);
  await laptop.waitForURL(`**${routes.summary}`);
  await expectAccessible(laptop);
  await laptop.context().close();
  const later = await openLink(browser);
  await later.waitForURL(`**${routes.questionnaire}`);
  await expect(later.locator(`a[href="${routes.summaryPdf()}"]`)).toBeVisible();
  await later.context().close();
}

async function readAsClinician(administrator: Page, browser: Browser) {
  const ours = (await administrator.context().cookies()).map(({ name, value }) => [name, value]);
  const cookies = Object.fromEntries(ours);
  const clinician = await addMember(server.base, { cookies }, "clinician");
  const context = await browser.newContext({ baseURL: server.base });
  const { hostname } = new URL(server.base);
  await context.addCookies(
    Object.entries(clinician.cookies).map(([name, value]) => ({
      name,
      value,
      domain: hostname,
      path: "/",
    })),
  );
  const page = await context.newPage();
  await page.goto(staffRoutes.desk);
  const row = page.locator("tr", { hasText: patient.name });
  await expect(row).toContainText(statusWords.returned.label);
  await row.getByRole("link", { name: patient.name, exact: true }).click();
  const id = page.url().split("/").at(-1) ?? "";
  await page.goto(staffRoutes.summary(id));
  await expect(page.locator("main")).toContainText("Fitted in March 2021");
  await expectAccessible(page);
  const pdf = await page.request.get(staffRoutes.summaryPdf(id));
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const file = new RegExp(`filename="\\d{4}-\\d\\d-\\d\\d-${id.slice(0, 8)}-summary\\.pdf"`);
  expect(pdf.headers()["content-disposition"]).toMatch(file);
  const fhir = await page.request.get(staffRoutes.summaryFhir(id));
  expect(await fhir.json()).toMatchObject({
    resourceType: "QuestionnaireResponse",
    subject: { display: patient.name },
    contained: [{ resourceType: "Patient", birthDate: patient.born }, { status: "booked" }],
  });
  await press(page, invitationWords.actions.review);
  await expect(page.locator("main")).toContainText(statusWords.reviewed.label);
  await context.close();
  return id;
}

/** The patient adds to what staff have printed, and staff see that it changed and what was before. */
async function addAfterPrinting(desk: Page, browser: Browser, id: string) {
  const phone = await openLink(browser);
  await phone.goto(routes.step("do-again"));
  await phone.locator('[name="do-again"]').fill("Walk to the market.");
  await pointer.press(phone, "list");
  await phone.waitForURL(`**${routes.questionnaire}`);
  await phone.goto(routes.step("check"));
  await pointer.press(phone, "next");
  await phone.waitForURL(`**${routes.summary}`);
  await phone.context().close();
  await desk.goto(staffRoutes.desk);
  const row = desk.locator("tr", { hasText: patient.name });
  await expect(row).toContainText(deskWords.changed);
  await expect(row).toContainText(statusWords.returned.label);
  await expectAccessible(desk);
  await desk.goto(staffRoutes.summary(id));
  await expect(desk.locator("main")).toContainText(summaryPage.changed);
  await expect(desk.locator("main")).toContainText("Walk to the market.");
  await expectAccessible(desk);
  await desk.locator(".sent-versions li a").first().click();
  await expect(desk.locator("main")).toContainText(summaryPage.earlier);
  await expect(desk.locator("main")).not.toContainText("Walk to the market.");
  await expectAccessible(desk);
}

async function readAudit(page: Page, invitation: string) {
  await page.goto(staffRoutes.audit);
  const told = page.locator("tr", { hasText: invitation.slice(0, 8) });
  for (const action of ["response.returned", "summary.viewed", "summary.printed"] as const) {
    await expect(told.filter({ hasText: auditWords[action] })).not.toHaveCount(0);
  }
  await press(page, auditVerification.button);
  await expect(page.locator("main")).toContainText(/The log is whole: \d+ events\./);
}

const javaScriptEnabled = true;
let administrator: Cookie[] = [];

test("a clinic is set up, its administrator enrols, and adds a person who signs in", async ({
  page,
  context,
}) => {
  await setUpByHand(page, { base: server.base, javaScriptEnabled });
  administrator = await context.cookies();
});

test("from settings to an audited summary: one day of that clinic", async ({
  page,
  context,
  browser,
}) => {
  await context.addCookies(administrator);
  await setSettings(page);
  await inviteForty(page);
  await openInSpanish(browser);
  await answerOnTwoDevices(browser);
  const invitation = await readAsClinician(page, browser);
  await addAfterPrinting(page, browser, invitation);
  await readAudit(page, invitation);
});
