import { routes } from "@/lib/routes";
import { pointer } from "./hands";
import { reach } from "./reach";
import { scripted } from "./scripted";
import { expect, test } from "./test";

/** How wide a word is in the page's own letters, and in those of the browser. */
const widths = () => {
  const pen = document.createElement("canvas").getContext("2d");
  const widthIn = (font: string) => {
    if (pen !== null) pen.font = font;
    return pen?.measureText("Hyperlegible").width ?? 0;
  };
  return [widthIn('700 40px "Atkinson Hyperlegible", monospace'), widthIn("700 40px monospace")];
};

const stylesOf = "**/assets/styles-*.css";

test("the page's own letters come behind it", async ({ page }) => {
  await reach(page, "where-it-hurts");
  await scripted(page);
  await expect
    .poll(async () => {
      const [own, browsers] = await page.evaluate(widths);
      return own === browsers;
    })
    .toBe(false);
});

test("where the styles of other pages do not come, the next page is loaded whole", async ({
  page,
}) => {
  await page.route(stylesOf, (route) => route.abort());
  await reach(page, "do-again");
  await scripted(page);
  await page.evaluate(() => Reflect.set(window, "isTheSame", true));
  await pointer.press(page, "next");
  await page.waitForURL(`**${routes.step("conditions")}`);
  await expect(page.locator("h1")).toBeVisible();
  expect(await page.evaluate(() => Reflect.has(window, "isTheSame"))).toBe(false);
});

test("styles that did not come at first are asked for again", async ({ page }) => {
  await page.route(stylesOf, (route) => route.abort(), { times: 1 });
  const failed = page.waitForEvent("requestfailed");
  await reach(page, "do-again");
  await failed;
  await scripted(page);
  await page.evaluate(() => Reflect.set(window, "isTheSame", true));
  await pointer.press(page, "next");
  await page.waitForURL(`**${routes.step("conditions")}`);
  expect(await page.evaluate(() => Reflect.has(window, "isTheSame"))).toBe(true);
});
