import { describe, expect, it } from "vitest";
import { fieldOf, readInvitation, type TypedInvitation, typedIn } from "./typed-invitation";

const rules = {
  settings: { timeZone: "America/New_York", country: "US" as const },
  languages: ["en"],
  /** 22:00 on the 23rd in New York. */
  now: new Date("2026-11-24T03:00:00Z"),
};
const good: TypedInvitation = {
  name: "Zoë  Müller",
  "record-number": " AB-12 ",
  email: "zoe@example.org",
  phone: "020 7946 0018 ext 5",
  "birth-day": "4",
  "birth-month": "3",
  "birth-year": "1950",
  day: "2026-12-08",
  time: "14:30",
  which: "",
  clinician: "",
  language: "en",
  "send-day": "",
};
const problemsOf = (typed: Partial<TypedInvitation>, more: { readonly kept?: Date } = {}) => {
  const read = readInvitation({ ...good, ...typed }, { ...rules, ...more });
  return "problems" in read ? read.problems : [];
};

describe("a typed invitation", () => {
  it("is read with the clinic's time", () => {
    expect(readInvitation(good, rules)).toEqual({
      person: {
        name: "Zoë Müller",
        email: "zoe@example.org",
        dateOfBirth: "1950-03-04",
        clinician: "",
        recordNumber: "AB-12",
        phone: "020 7946 0018 ext 5",
      },
      appointmentAt: new Date("2026-12-08T19:30:00Z"),
      language: "en",
    });
  });

  it("may have no email", () => {
    expect(readInvitation({ ...good, email: "" }, rules)).toMatchObject({
      person: { email: null },
    });
  });

  it.each<[Partial<TypedInvitation>, string]>([
    [{ name: "" }, "name-missing"],
    [{ name: "x".repeat(121) }, "name-bad"],
    [{ name: "Zoë \u202eMüller" }, "name-bad"],
    [{ email: "zoe" }, "email-bad"],
    [{ "record-number": "1".repeat(41) }, "record-bad"],
    [{ phone: "at work" }, "phone-bad"],
    [{ email: "zoe@example.org\r\nBcc: all@example.org" }, "email-bad"],
    [{ "birth-day": "", "birth-month": "", "birth-year": "" }, "birth-missing"],
    [{ "birth-day": "31", "birth-month": "2" }, "birth-unread"],
    [{ "birth-month": "" }, "birth-unread"],
    [{ "birth-day": "24", "birth-month": "11", "birth-year": "2026" }, "birth-future"],
    [{ "birth-year": "1890" }, "birth-too-old"],
    [{ day: "" }, "appointment-missing"],
    [{ day: "soon" }, "appointment-unread"],
    [{ day: "2026-02-30" }, "appointment-unread"],
    [{ time: "25:00" }, "time-unread"],
    [{ time: "" }, "time-unread"],
    [{ day: "2027-03-14", time: "02:30" }, "time-gap"],
    [{ day: "2027-11-07", time: "01:30" }, "time-twice"],
    [{ day: "2026-11-23", time: "22:00" }, "appointment-past"],
    [{ clinician: "x".repeat(121) }, "clinician-bad"],
    [{ language: "tlh" }, "language-unknown"],
  ])("%j says %s", (typed, problem) => {
    expect(problemsOf(typed)).toEqual([problem]);
  });

  it("may be today, born today, and keep an appointment that is over", () => {
    expect(problemsOf({ day: "2026-11-23", time: "22:01" })).toEqual([]);
    const today = { "birth-day": "23", "birth-month": "11", "birth-year": "2026" };
    expect(problemsOf(today)).toEqual([]);
    const over = { day: "2026-11-01", time: "9:00" };
    expect(problemsOf(over, { kept: new Date("2026-11-01T14:00:00Z") })).toEqual([]);
    expect(problemsOf(over, { kept: new Date("2026-11-01T15:00:00Z") })).toEqual([
      "appointment-past",
    ]);
  });

  it.each([
    [{ "birth-month": "Mar" }],
    [{ "birth-month": "marzo" }],
    [{ "birth-year": "50" }],
    [{ "birth-day": "٤", "birth-month": "３", "birth-year": "१९५०" }],
  ])("reads a birth date as a patient's: %j", (typed) => {
    const both = { ...rules, languages: ["en", "es"] };
    expect(readInvitation({ ...good, ...typed }, both)).toMatchObject({
      person: { dateOfBirth: "1950-03-04" },
    });
  });

  it("reads a day without a picker in the country's order, in any script's digits", () => {
    const typed = { ...good, day: "12/8/२०२६", time: "２:30 pm" };
    expect(readInvitation(typed, rules)).toMatchObject({
      appointmentAt: new Date("2026-12-08T19:30:00Z"),
    });
  });

  it.each([
    ["2027-03-14", "02:30", "first", "2027-03-14T06:30:00Z"],
    ["2027-03-14", "02:30", "second", "2027-03-14T07:30:00Z"],
    ["2027-11-07", "01:30", "first", "2027-11-07T05:30:00Z"],
    ["2027-11-07", "01:30", "second", "2027-11-07T06:30:00Z"],
    ["2027-11-08", "01:30", "first", "2027-11-08T06:30:00Z"],
  ])("on %s at %s may be the %s of two times", (day, time, which, moment) => {
    expect(readInvitation({ ...good, day, time, which }, rules)).toMatchObject({
      appointmentAt: new Date(moment),
    });
  });

  it("says all that is wrong at once, each at its field", () => {
    const empty = typedIn(new URLSearchParams());
    const read = readInvitation(empty, rules);
    const problems = "problems" in read ? read.problems : [];
    expect(problems.map(fieldOf)).toEqual(["name", "birth-day", "day", "language"]);
  });
});
