import { describe, expect, it } from "vitest";
import { clinicMoment } from "./clinic-time";
import { firstMailAt, mailDates, movedColumns, readSendDay } from "./mail-dates";
import { firstSettings } from "./settings";

const settings = { ...firstSettings("Clinic", "en", "GB"), sendDaysBefore: 21 };
const at = (day: string, time: string) => clinicMoment(day, time, settings);
const now = at("2027-03-01", "10:00");
const appointmentAt = at("2027-04-20", "14:30");

describe("a first mail", () => {
  it("goes out on the clinic's day before the appointment, at its hour on its clock", () => {
    // The clocks go forward on 28 March.
    expect(firstMailAt(appointmentAt, settings, now)).toEqual(new Date("2027-03-30T08:00:00Z"));
  });

  it("goes out at once where no day is set, or the day is over", () => {
    expect(firstMailAt(appointmentAt, { ...settings, sendDaysBefore: null }, now)).toBeNull();
    expect(firstMailAt(at("2027-03-22", "09:00"), settings, now)).toBeNull();
    expect(firstMailAt(at("2027-03-22", "09:00"), settings, at("2027-03-01", "08:59"))).toEqual(
      at("2027-03-01", "09:00"),
    );
  });

  it("may be given a day of its own, and today is at once", () => {
    const read = (text: string) => readSendDay(text, appointmentAt, settings, now);
    expect(read("")).toEqual({ sendAt: at("2027-03-30", "09:00") });
    expect(read("2027-04-01")).toEqual({ sendAt: at("2027-04-01", "09:00") });
    expect(read("2027-03-01")).toEqual({ sendAt: null });
    expect(read("2027-04-20")).toEqual({ sendAt: at("2027-04-20", "09:00") });
    expect(read("soon")).toEqual({ problem: "send-unread" });
    expect(read("2027-02-28")).toEqual({ problem: "send-past" });
    expect(read("2027-04-21")).toEqual({ problem: "send-late" });
  });

  it("stays as many days before when the appointment moves", () => {
    const row = { appointmentAt, sendAt: at("2027-03-30", "09:00") };
    expect(movedColumns(row, at("2027-04-27", "08:00"), settings)).toEqual({
      appointmentAt: at("2027-04-27", "08:00"),
      linkExpiresAt: at("2027-04-29", "00:00"),
      sendAt: at("2027-04-06", "09:00"),
    });
    const onTheDay = { ...row, sendAt: at("2027-04-20", "09:00") };
    expect(movedColumns(onTheDay, at("2027-04-27", "08:00"), settings).sendAt).toEqual(
      at("2027-04-26", "09:00"),
    );
    expect(movedColumns({ ...row, sendAt: null }, appointmentAt, settings).sendAt).toBeNull();
  });
});

describe("the dates of an invitation", () => {
  it("are those of its mail, reminders and link, however far off the appointment is", () => {
    expect(mailDates(appointmentAt, settings, now, at("2027-03-30", "09:00"))).toEqual({
      sendAt: at("2027-03-30", "09:00"),
      reminders: [at("2027-04-17", "09:00"), at("2027-04-19", "09:00")],
      linkEndsAt: at("2027-04-22", "00:00"),
    });
    const far = at("2029-01-10", "09:00");
    expect(mailDates(far, settings, now, null).linkEndsAt).toEqual(at("2029-01-12", "00:00"));
  });

  it("have no reminder before the first mail", () => {
    const late = mailDates(appointmentAt, settings, now, at("2027-04-18", "09:00"));
    expect(late.reminders).toEqual([at("2027-04-19", "09:00")]);
  });
});
