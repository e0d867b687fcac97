import { expect, it } from "vitest";
import { firstSettings } from "./settings";
import { unsetSettings } from "./unset-settings";

const first = firstSettings("Clinic", "en");

it("names what a new clinic must set, until it is set", () => {
  expect(unsetSettings({ settings: first, revision: 1 })).toEqual([
    "phone",
    "senderAddress",
    "timeZone",
    "alertAddress",
  ]);
  expect(unsetSettings({ settings: { ...first, phone: "020 7946 0000" }, revision: 2 })).toEqual([
    "senderAddress",
  ]);
  const settings = { ...first, phone: "020 7946 0000", senderAddress: "desk@example.org" };
  expect(unsetSettings({ settings, revision: 2 })).toEqual([]);
});
