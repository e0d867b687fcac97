import { accountWords } from "@/content/words/en/staff/accounts";
import { staffFrame, staffProblems } from "@/content/words/en/staff/frame";
import { invitationForm } from "@/content/words/en/staff/invitation";
import { staffRoutes } from "@/lib/routes";
import { expectAccessible } from "./page-checks";
import { codeOf, newMember, signInAs, staffClientAs } from "./staff-hands";
import { expect, test } from "./test";

const { fields, signIn, secondFactor } = accountWords;

test("sessions are shared by tests, and one's own ends when signed out", async ({
  page,
  baseURL,
}) => {
  const base = baseURL ?? "";
  await signInAs(page, "intake");
  expect((await page.goto(staffRoutes.people))?.status()).toBe(403);
  await expect(page.locator("h1")).toHaveText(staffProblems.notAllowed.title);
  await expectAccessible(page);
  expect((await page.goto("/staff/nothing-here"))?.status()).toBe(404);
  await expectAccessible(page);
  const administrator = await staffClientAs(base, "administrator");
  expect((await administrator.get(staffRoutes.people)).status).toBe(200);
  const { email, password: own, secret } = await newMember(base, "clinician");
  const typeBoth = async (code: string) => {
    await page.getByLabel(fields.email).fill(email);
    await page.getByLabel(fields.password).fill(own);
    await page.getByRole("button", { name: signIn.submit }).click();
    await page.getByLabel(fields.code).fill(code);
    await page.getByRole("button", { name: secondFactor.submit }).click();
  };
  await page.context().clearCookies();
  await page.goto(staffRoutes.signIn);
  await typeBoth(codeOf(secret, 1));
  await page.waitForURL(`**${staffRoutes.desk}`);
  const kept = await page.context().cookies(`${base}/staff`);
  expect(kept.map(({ name }) => name).sort()).toEqual([
    "ready-staff-seen",
    "ready-staff.session_token",
  ]);
  expect(
    kept.every(({ httpOnly, sameSite, path }) => httpOnly && sameSite === "Lax" && path === "/"),
  ).toBe(true);
  await page.goto(staffRoutes.newInvitation);
  await page.getByLabel(invitationForm.labels.name, { exact: true }).fill("Ida Lund");
  // As a browser does after fifteen minutes.
  await page.context().clearCookies({ name: "ready-staff-seen" });
  await page.getByRole("button", { name: invitationForm.saveOnly }).click();
  await expect(page.getByText(signIn.left)).toBeVisible();
  await expectAccessible(page);
  await typeBoth(codeOf(secret, -1));
  await expect(page.getByText(staffFrame.keptForm)).toBeVisible();
  await expect(page.getByLabel(invitationForm.labels.name, { exact: true })).toHaveValue(
    "Ida Lund",
  );
  await page.goto(staffRoutes.desk);
  const last = await page.context().cookies(`${base}/staff`);
  const signedOut = page.waitForResponse(`**${staffRoutes.signOut}`);
  await page.getByRole("button", { name: staffFrame.signOut }).click();
  expect(await (await signedOut).headerValue("clear-site-data")).toBe('"cache", "storage"');
  await page.waitForURL(`**${staffRoutes.signIn}`);
  await page.context().addCookies(last);
  await page.goto(staffRoutes.people);
  await expect(page).toHaveURL(staffRoutes.signIn);
});
