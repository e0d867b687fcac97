import { pointer } from "./hands";
import { expectAccessible } from "./page-checks";
import { reach } from "./reach";
import { expect, test } from "./test";

const words = "Pneumonia in May";

test("a question that hangs on another comes and goes with it, and never with words in it", async ({
  page,
}) => {
  await reach(page, "conditions");
  const box = page.locator('[name="hospital-stay-words"]');
  const stay = (answer: string) => page.locator(`[name="hospital-stay"][value="${answer}"]`);
  await expect(box).toBeHidden();
  await stay("yes").check();
  await expect(box).toBeVisible();
  await expect(page.locator(".if-it-applies > summary").first()).toBeHidden();
  await stay("no").check();
  await expect(box).toBeHidden();
  await stay("yes").check();
  await box.fill(words);
  await stay("no").check();
  await expect(box).toBeVisible();
  await expectAccessible(page);
  await pointer.press(page, "next");
  await page.waitForURL("**/implants");
  await page.goto("/questionnaire/conditions");
  await expect(box).toHaveValue(words);
  await box.fill("");
  await expect(box).toBeVisible();
  await box.blur();
  await expect(box).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("it is there, folded under its question, and what is typed in it is kept", async ({
    page,
  }) => {
    await reach(page, "conditions");
    const box = page.locator('[name="hospital-stay-words"]');
    await expect(box).toBeHidden();
    await page.locator('details:has([name="hospital-stay-words"]) > summary').click();
    await box.fill(words);
    await pointer.press(page, "next");
    await page.waitForURL("**/implants");
    await page.goto("/questionnaire/conditions");
    await expect(box).toBeVisible();
    await expect(box).toHaveValue(words);
  });
});
