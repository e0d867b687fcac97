import { expect, it } from "vitest";
import {
  birthWords,
  daysWords,
  dayWords,
  exactMomentWords,
  exactTimeWords,
  hourWords,
  isToday,
  lastDayWords,
  momentWords,
  shortDayWords,
  timeWords,
} from "./clinic-words";

const london = { timeZone: "Europe/London", country: "GB" } as const;
const newYork = { timeZone: "America/New_York", country: "US" } as const;
const moment = new Date("2026-12-08T02:05:00Z");

it("says days and times by the clinic's clock and country", () => {
  expect(dayWords(moment, london)).toBe("Tuesday, 8 December 2026");
  expect(dayWords(moment, newYork)).toBe("Monday, December 7, 2026");
  expect(shortDayWords(moment, newYork)).toBe("Dec 7, 2026");
  expect(timeWords(moment, london)).toBe("02:05");
  expect(timeWords(moment, newYork)).toBe("9:05 PM");
  expect(timeWords(moment, newYork, "es")).toBe("9:05 p.m.");
  expect(timeWords(new Date("2026-12-08T00:00:00Z"), london)).toBe("00:00");
  expect(momentWords(moment, london)).toBe("Tuesday, 8 December 2026, 02:05");
  expect([hourWords(9, "US"), hourWords(18, "GB")]).toEqual(["9:00 AM", "18:00"]);
  expect([daysWords(1), daysWords(21)]).toEqual(["1 day", "21 days"]);
  expect(exactMomentWords(moment, london)).toBe("Tuesday, 8 December 2026, 02:05 GMT");
  expect(exactTimeWords(moment, newYork)).toBe("9:05 PM EST");
});

it("says the last day before an end, and a birth date in no zone at all", () => {
  expect(lastDayWords(new Date("2026-12-08T05:00:00Z"), newYork)).toBe("Monday, December 7, 2026");
  expect(birthWords("1950-03-04", newYork)).toBe("Mar 4, 1950");
  expect(birthWords("1950-03-04", london)).toBe("4 Mar 1950");
});

it("knows today", () => {
  expect(isToday(moment, new Date("2026-12-08T04:59:00Z"), newYork)).toBe(true);
  expect(isToday(moment, new Date("2026-12-08T05:00:00Z"), newYork)).toBe(false);
});
