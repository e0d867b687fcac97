import type { Page } from "@playwright/test";
import { invitationForm, invitationWords } from "@/content/words/en/staff/invitation";
import { staffRoutes } from "@/lib/routes";
import { expect } from "./test";

const { labels } = invitationForm;

/** The date some days from now, as date boxes take it. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A name that no other test searches for. */
export const ownName = (first: string): string =>
  `${first} ${Math.random().toString(36).slice(2, 10)}`;

type Invited = { readonly email?: string; readonly day?: string };

/** Fills in the form of a new invitation. */
export async function fillInInvitation(
  page: Page,
  name: string,
  { email = "patient@example.org", day = inDays(14) }: Invited = {},
): Promise<void> {
  await page.getByLabel(labels.name, { exact: true }).fill(name);
  await page.getByLabel(labels.email).fill(email);
  await page.getByLabel(labels["birth-day"], { exact: true }).fill("4");
  await page.getByLabel(labels["birth-month"], { exact: true }).fill("3");
  await page.getByLabel(labels["birth-year"], { exact: true }).fill("1950");
  await page.getByLabel(labels.day).fill(day);
  await page.getByLabel(labels.time).fill("14:30");
}

/** Invites someone without a mail, and gives the path of the invitation's page. */
export async function invite(page: Page, name: string): Promise<string> {
  await page.goto(staffRoutes.newInvitation);
  await fillInInvitation(page, name);
  await page.getByRole("button", { name: invitationForm.saveOnly }).click();
  await expect(page.getByRole("status")).toHaveText(invitationWords.done.made);
  return new URL(page.url()).pathname;
}
