import { expect, test } from "vitest";
import { fileName } from "./file-name";

const invitation = {
  id: "1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d",
  appointmentAt: new Date("2026-12-08T23:30:00Z"),
};

test("a file is named by the clinic's day of the appointment, a short id and what it holds", () => {
  const london = fileName(invitation, "summary", { timeZone: "Europe/London" });
  expect(london).toBe("2026-12-08-1a2b3c4d-summary");
  const auckland = fileName(invitation, "letter", { timeZone: "Pacific/Auckland" });
  expect(auckland).toBe("2026-12-09-1a2b3c4d-letter");
});

test("a day's file is named by the day", () => {
  expect(fileName({ day: "2026-12-08" }, "day", { timeZone: "UTC" })).toBe("2026-12-08-day");
});
