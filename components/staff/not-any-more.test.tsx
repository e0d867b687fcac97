import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { notPossible } from "@/content/words/en/staff/invitation";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import { staffRoutes } from "@/lib/routes";
import { firstSettings } from "@/lib/settings/settings";
import { ConfirmPage } from "./confirm-page";
import { ImportGonePage } from "./import/gone";

const settings = firstSettings("Clinic", "en", "US");

it.each([
  ["sent", true],
  ["revoked", false],
  ["filed", false],
] as const)("asks to revoke only what can be: %s", (status, asks) => {
  const person = { name: "Ruth Ng", dateOfBirth: "1950-03-04" };
  const invitation = { id: "an-id", status, person, appointmentAt: new Date() } as StoredInvitation;
  const page = renderToStaticMarkup(<ConfirmPage {...{ invitation, settings }} action="revoke" />);
  expect(page.includes("<form")).toBe(asks);
  expect(page.includes(notPossible.title)).toBe(!asks);
});

it("leads from a file that is over to the desk and to another file", () => {
  const page = renderToStaticMarkup(<ImportGonePage />);
  for (const address of [staffRoutes.desk, staffRoutes.importFile]) {
    expect(page).toContain(`href="${address}"`);
  }
});
