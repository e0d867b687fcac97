import type { Page } from "@playwright/test";
import { contentFor, defaultLanguage } from "@/content";
import { entriesOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { fieldsOf } from "@/lib/form/show-fields";
import type { Step } from "@/lib/form/step";
import { visibleSteps } from "@/lib/form/visibility";
import { askedItems } from "@/lib/questionnaire/asked-items";

export const content = contentFor(defaultLanguage);

/** How a person fills in the fields of a page and presses a button of it. */
export type Hand = {
  readonly fill: (page: Page, fields: RawFields) => Promise<void>;
  readonly press: (page: Page, go: string) => Promise<void>;
};

/** The path of a step's page. */
export const stepPath = (step: Step): string => `/questionnaire/${step.id}`;

/** Starts a walk-in's form from the front page. */
export async function start(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: content.pageWords.front.start }).click();
  await page.waitForURL("**/before-you-start");
}

const fieldsOfEntry = (fields: RawFields, item: string, index: number): RawFields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name]) => name.startsWith(`${item}.${index}.`) && name !== `${item}.${index}.id`,
    ),
  );

const isOfEntries = (asked: readonly AskedItem[], name: string): boolean =>
  asked.some(({ item }) => item.kind === "entries" && name.startsWith(`${item.id}.`));

/** Fills in one step, adding an entry at a time as a person does. */
export async function fillStep(page: Page, step: Step, answers: Answers, hand: Hand) {
  const asked = askedItems(content, step, answers);
  const fields = fieldsOf(asked, answers);
  for (const { item } of asked) {
    if (item.kind !== "entries") continue;
    const count = entriesOf(answers, item.id).length;
    for (let index = 0; index < count; index += 1) {
      if (index > 0) {
        await hand.press(page, `add:${item.id}`);
        await page.locator(`#${item.id}-${index}`).waitFor();
        await page.waitForLoadState("load");
      }
      await hand.fill(page, fieldsOfEntry(fields, item.id, index));
    }
  }
  const others = Object.entries(fields).filter(([name]) => !isOfEntries(asked, name));
  await hand.fill(page, Object.fromEntries(others));
}

/** Goes through every step these answers lead to; `look` is called on each page before leaving it. */
export async function walk(
  page: Page,
  answers: Answers,
  hand: Hand,
  look: (step: Step) => Promise<void> = async () => {},
): Promise<void> {
  for (const step of visibleSteps(content, answers)) {
    await page.waitForURL(`**${stepPath(step)}**`);
    await fillStep(page, step, answers, hand);
    await look(step);
    await hand.press(page, "next");
    if (step.id === "before-you-start" && answers["emergency-signs"] !== "none") {
      await page.waitForURL("**/emergency");
      await hand.press(page, "acknowledge");
    }
  }
  await page.waitForURL("**/summary");
}
