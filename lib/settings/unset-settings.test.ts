import { expect, it } from "vitest";
import { firstSettings } from "./settings";
import { mailWaitsFor, unsetSettings } from "./unset-settings";

const first = firstSettings("Clinic", "en", "US");

it("names what a new clinic must set, until it is set", () => {
  expect(unsetSettings({ settings: first, revision: 1 })).toEqual([
    "timeZone",
    "phone",
    "senderAddress",
    "alertAddress",
  ]);
  expect(unsetSettings({ settings: { ...first, phone: "020 7946 0000" }, revision: 2 })).toEqual([
    "senderAddress",
  ]);
  const britain = firstSettings("Clinic", "en", "GB");
  expect(britain.timeZone).toBe("Europe/London");
  expect(unsetSettings({ settings: britain, revision: 1 })).not.toContain("timeZone");
  const settings = { ...first, phone: "020 7946 0000", senderAddress: "desk@example.org" };
  expect(unsetSettings({ settings, revision: 2 })).toEqual([]);
});

it("asks a clinic once for its country where that was taken to be the US", () => {
  const old = { ...first, phone: "020 7946 0000", senderAddress: "desk@example.org" };
  const settings = { ...old, countryChosen: false };
  expect(unsetSettings({ settings, revision: 7 })).toEqual(["country"]);
  expect(mailWaitsFor("country")).toBe(false);
});
