import { deskWords } from "@/content/words/en/staff/desk";
import { emergencyDesk, outcomeWords } from "@/content/words/en/staff/emergencies";
import { invitationWords } from "@/content/words/en/staff/invitation";
import { staffRoutes } from "@/lib/routes";
import { invite, ownName } from "./invite";
import { giveDate, next } from "./link-hands";
import { expectAccessible } from "./page-checks";
import { signInAs } from "./staff-hands";
import { expect, test } from "./test";

const { watch } = emergencyDesk;
const halfMinute = 31_000;

test("an open desk shows a new sign by itself, leaves what is typed, and says when it cannot ask", async ({
  page,
  context,
}) => {
  await signInAs(page, "intake");
  const name = ownName("Alma");
  const there = await invite(page, name);
  await page.getByRole("button", { name: invitationWords.actions.link }).click();
  const link = await page.getByLabel(invitationWords.link.label).inputValue();
  await page.clock.install();
  await page.goto(staffRoutes.desk);
  const search = page.getByLabel(deskWords.search.label);
  await search.fill("Half a na");

  const phone = await context.newPage();
  await phone.goto(link);
  await giveDate(phone, "4");
  await phone.locator("main form button.primary").click();
  await phone.locator('[name="emergency-signs"][value="not-sure"]').check();
  await next(phone);
  await phone.waitForURL("**/emergency");
  await phone.close();

  await page.clock.fastForward(halfMinute);
  const flag = page.locator(".emergency-flags li").filter({ hasText: name });
  await expect(flag).toBeVisible();
  await expect(page).toHaveTitle(/^\(\d+\) Desk/);
  await expect(page.locator("main")).toContainText("has changed since");
  await expect(search).toHaveValue("Half a na");
  await expectAccessible(page);

  await page.route(`**${staffRoutes.emergencies}**`, (route) => route.abort());
  await page.clock.fastForward(halfMinute);
  await expect(page.getByRole("alert").filter({ hasText: "could not be refreshed" })).toBeVisible();
  await page.unroute(`**${staffRoutes.emergencies}**`);
  await page.route(`**${staffRoutes.emergencies}**`, (route) => route.fulfill({ status: 401 }));
  await page.clock.fastForward(halfMinute);
  await expect(page.getByRole("link", { name: watch.signIn })).toBeVisible();
  await expect(search).toHaveValue("Half a na");

  await flag.getByRole("button", { name: outcomeWords["no-answer"] }).click();
  await page.waitForURL("**recorded=no-answer");
  await expect(flag).toContainText("no answer (Sam intake)");
  await flag.getByRole("button", { name: outcomeWords.reached }).click();
  await page.waitForURL("**recorded=reached");
  await expect(flag).toHaveCount(0);
  await page.goto(there);
  await expect(page.locator("#history ~ table")).toContainText("Emergency sign reported");
});
