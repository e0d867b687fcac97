import { routes } from "@/lib/routes";
import { pointer } from "./hands";
import { reach } from "./reach";
import { expect, test } from "./test";
import { content } from "./walk";

/** Inside the belly of the drawing at 390 px; the middle of the whole figure is on its lower edge. */
const navel = { position: { x: 160, y: 298 } };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("entries are added, kept and removed", async ({ page }) => {
      await reach(page, "pain-medicines");
      const name = (entry: number) => page.locator(`[name="pain-medicines.${entry}.name"]`);
      await name(0).fill("Paracetamol");
      await pointer.press(page, "add:pain-medicines");
      await name(1).fill("Gabapentin");
      await pointer.press(page, "add:pain-medicines");
      await expect(name(2)).toHaveValue("");
      await expect(name(1)).toHaveValue("Gabapentin");
      await pointer.press(page, "remove:pain-medicines.0");
      await expect(name(0)).toHaveValue("Gabapentin");
      await pointer.press(page, "next");
      await page.waitForURL("**/treatments");
      await pointer.press(page, "back");
      await expect(name(0)).toHaveValue("Gabapentin");
      await expect(name(1)).toHaveCount(0);
    });

    test("a chosen answer can be taken back", async ({ page }) => {
      await reach(page, "how-strong");
      await pointer.fill(page, { "pain-now": ["7"] });
      await pointer.press(page, "clear:pain-now");
      await expect(page.locator('[name="pain-now"]:checked')).toHaveCount(0);
    });

    test("what was ticked, and no more, is ticked when the page opens again", async ({ page }) => {
      await reach(page, "conditions");
      const ticked = () =>
        page.evaluate(() => new FormData(document.forms[0]).getAll("conditions").join(" "));
      await pointer.fill(page, { conditions: ["diabetes", "heart"] });
      await pointer.press(page, "next");
      await page.waitForURL("**/implants");
      await page.goto(routes.step("conditions"));
      await page.waitForLoadState("networkidle");
      expect(await ticked()).toBe("diabetes heart");
    });

    test("each tick has a card, which folds to a line, and one more if asked", async ({ page }) => {
      await reach(page, "treatments");
      await pointer.fill(page, { "treatments-tried": ["surgery", "scan"] });
      await pointer.press(page, "next");
      await page.waitForURL("**/treatment-details");
      await expect(page.locator(".card")).toHaveCount(2);
      await pointer.fill(page, {
        "treatments.0.helped": ["a-little"],
        "treatments.0.year": ["2019"],
      });
      await pointer.press(page, "add:treatments.surgery");
      await expect(page.locator(".card")).toHaveCount(3);
      await pointer.fill(page, { "treatments.1.year": ["2021"] });
      await pointer.press(page, "next");
      await page.waitForURL("**/told");
      await pointer.press(page, "back");
      await expect(page.locator(".card:not([open]) .card-line")).toHaveText([
        "A little; 2019",
        "2021",
      ]);
      await pointer.fill(page, { "treatments.0.year": ["2018"] });
      await pointer.press(page, "remove:treatments.0");
      await expect(page.locator(".card")).toHaveCount(2);
      await expect(page.locator(".card-line").first()).toHaveText("2021");
    });

    test("the body map, its names and its list say the same", async ({ page }) => {
      await reach(page, "where-it-hurts");
      const place = page.locator('.body-map-figure label[for="f-places--belly"]');
      const chips = page.locator(".chip:visible");
      await page.getByText(content.messages.ui.frontView, { exact: true }).first().click();
      await place.click(navel);
      await expect(page.locator("#f-places--belly")).toBeChecked();
      await expect(chips).toHaveText([/Belly/]);
      await place.click(navel);
      await expect(page.locator("#f-places--belly")).not.toBeChecked();
      await pointer.fill(page, { places: ["tailbone", "belly"] });
      await expect(chips).toHaveCount(2);
      await chips.getByRole("button", { name: "Tailbone" }).click();
      await expect(page.locator("#f-places--tailbone")).not.toBeChecked();
      await expect(chips).toHaveText([/Belly/]);
    });
  });
}
