import type { CDPSession, Page } from "@playwright/test";
import { ownAccountWords } from "@/content/words/en/staff/account";
import { accountWords } from "@/content/words/en/staff/accounts";
import { staffFrame } from "@/content/words/en/staff/frame";
import { staffRoutes } from "@/lib/routes";
import { expectAccessible, expectNoSidewaysScroll } from "./page-checks";
import { codeOf, type Member, newMember } from "./staff-hands";
import { expect, test } from "./test";

const { fields, signIn, secondFactor, recovery, enrol } = accountWords;
const { prove, password, authenticator, codes, passkeys, done, passkeyProblems } = ownAccountWords;

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function signInByPassword(page: Page, member: Member): Promise<void> {
  await page.context().clearCookies();
  await page.goto(staffRoutes.signIn);
  await page.getByLabel(fields.email).fill(member.email);
  await page.getByLabel(fields.password).fill(member.password);
  await press(page, signIn.submit);
  await page.getByLabel(fields.code).fill(codeOf(member.secret, 1));
  await press(page, secondFactor.submit);
  await page.waitForURL(`**${staffRoutes.desk}`);
}

/** Gives both factors once more. Enrolling and signing in used two of the codes that are right now. */
async function proveIt(page: Page, { password: given, secret }: Member): Promise<void> {
  for (const later of [-1, 0, 1]) {
    await page.goto(staffRoutes.account);
    await page.getByLabel(prove.password).fill(given);
    await page.getByLabel(prove.code).fill(codeOf(secret, later));
    await press(page, prove.submit);
    await page.waitForURL(`**${staffRoutes.account}**`);
    if (await page.getByRole("heading", { name: codes.title }).isVisible()) return;
    await expect(page.getByRole("alert").getByText(prove.problem)).toBeVisible();
  }
}

/** A device of the person's own with a fingerprint reader, which knows their finger or does not. */
async function ownDevice(page: Page): Promise<(knows: boolean) => Promise<unknown>> {
  const device: CDPSession = await page.context().newCDPSession(page);
  await device.send("WebAuthn.enable");
  const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return (isUserVerified) =>
    device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
}

test("people renew how they sign in, and sign in with a passkey that verifies them", async ({
  page,
  baseURL,
}) => {
  const member = await newMember(baseURL ?? "", "intake");
  const setVerified = await ownDevice(page);
  await signInByPassword(page, member);
  await page.getByRole("link", { name: staffFrame.account }).click();
  await expectGoodPage(page);
  await press(page, prove.submit);
  await expect(page.getByRole("alert").getByText(prove.problem)).toBeVisible();
  await expectGoodPage(page);
  await proveIt(page, member);
  await expectGoodPage(page);
  await press(page, codes.submit);
  await expect(page.locator(".codes li")).toHaveCount(10);
  await press(page, recovery.kept);

  await page.goto(staffRoutes.account);
  await press(page, authenticator.begin);
  await expectGoodPage(page);
  const secret = (await page.locator("p.code").textContent())?.replaceAll(" ", "") ?? "";
  await page.getByLabel(enrol.code).fill(codeOf(secret));
  await press(page, enrol.codeSubmit);
  await expect(page.getByRole("status")).toHaveText(done.authenticator);

  await page.getByLabel(password.field).fill("copper harbour violet anvil");
  await press(page, password.submit);
  await expect(page.getByRole("status")).toHaveText(done.password);

  await press(page, passkeys.add);
  await expect(page.getByRole("status")).toHaveText(done.passkey);
  await expectGoodPage(page);
  const proven = await page.context().cookies(`${baseURL}/staff`);

  await page.context().clearCookies();
  await page.goto(staffRoutes.signIn);
  await setVerified(false);
  await press(page, ownAccountWords.signIn);
  await expect(page.getByText(passkeyProblems.failed)).toBeVisible();
  await setVerified(true);
  await press(page, ownAccountWords.signIn);
  await page.waitForURL(`**${staffRoutes.desk}`);

  await page.context().clearCookies();
  await page.context().addCookies(proven);
  await page.goto(staffRoutes.account);
  await press(page, passkeys.remove);
  await expect(page.getByRole("status")).toHaveText(done.removed);
  await page.context().clearCookies();
  await page.goto(staffRoutes.signIn);
  await press(page, ownAccountWords.signIn);
  await expect(page.getByText(passkeyProblems.failed)).toBeVisible();
});
