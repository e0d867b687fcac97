import type { Page } from "@playwright/test";
import { type Persona, personas } from "@/prisma/personas";
import { keyboard, pointer } from "./hands";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { expect, test } from "./test";
import { content, type Hand, start, walk } from "./walk";

/** Every answer typed or chosen is on the summary page, and the PDF is there. */
async function expectSummary(page: Page, persona: Persona) {
  const text = ((await page.locator("main").textContent()) ?? "").replace(/\s+/g, " ");
  const typed = Object.entries(persona.answers).flatMap(([id, value]) => {
    const item = content.steps.flatMap((step) => step.items).find((one) => one.id === id);
    return item?.kind === "text" && typeof value === "string" ? [value] : [];
  });
  for (const words of typed) expect(text).toContain(words.replace(/\s+/g, " ").trim());
  const pdf = await page.request.get("/summary/pdf");
  expect(pdf.status()).toBe(200);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
}

async function wholeJourney(page: Page, persona: Persona, hand: Hand, look = async () => {}) {
  await start(page);
  await walk(page, persona.answers, hand, look);
  await expectSummary(page, persona);
}

/** Between them they open every page, empty and full; the analysis of a page takes a second. */
const analysed = ["skips-everything", "at-full-length"];

/** Who also goes by keyboard with the script running; everyone does without it. */
const byKeyboardWithScript = "low-back-with-pacemaker";

for (const persona of personas) {
  test(`${persona.name} goes through all steps, each page accessible and narrow enough`, async ({
    page,
  }) => {
    await wholeJourney(page, persona, pointer, async () => {
      if (!analysed.includes(persona.id)) return;
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test(`${persona.name} goes through all steps with the keyboard alone`, async ({ page }) => {
      await wholeJourney(page, persona, keyboard);
    });
  });

  if (persona.id !== byKeyboardWithScript) continue;
  test(`${persona.name} goes through all steps with JavaScript and the keyboard alone`, async ({
    page,
  }) => {
    await wholeJourney(page, persona, keyboard);
  });
}
