import { expect, it } from "vitest";
import { clinicSettingsSchema, firstSettings } from "./settings";
import { settingsChanges } from "./settings-changes";

const before = firstSettings("Clinic", "en", "US");

it("tells what changed, from what to what where that tells nothing of a person", () => {
  const after = {
    ...before,
    timeZone: "America/Chicago",
    sendDaysBefore: 21,
    reminderDays: [],
    phone: "020 7946 0000",
    alertAddress: "ana@example.org",
  };
  expect(settingsChanges(before, after)).toEqual({
    timeZone: "UTC → America/Chicago",
    sendDaysBefore: "none → 21",
    reminderDays: "3, 1 → none",
    phone: "changed",
    alertAddress: "changed",
  });
  expect(settingsChanges(before, before)).toEqual({});
});

it("knows every setting, but the note of whether the country was chosen", () => {
  const other = Object.fromEntries(
    Object.keys(clinicSettingsSchema.unwrap().shape).map((name) => [name, `other ${name}`]),
  );
  const told = Object.keys(settingsChanges(before, other as never));
  expect(told.toSorted()).toEqual(
    Object.keys(other)
      .filter((name) => name !== "countryChosen")
      .toSorted(),
  );
});
