import { describe, expect, it } from "vitest";
import { languages } from "@/content";
import { alertFields } from "./alert-fields";
import { type ClinicSettings, firstSettings } from "./settings";
import {
  readSettings,
  settingFields,
  shownSettings,
  type TypedSettings,
  typedSettings,
} from "./typed-settings";

const settings: ClinicSettings = {
  ...firstSettings("Clinic", "en", "US"),
  phone: "020 7946 0000",
  address: ["1 High Street", "London"],
  senderAddress: "desk@example.org",
  timeZone: "Europe/London",
  country: "GB",
};
const shown = shownSettings(settings);
const problemsOf = (typed: Partial<TypedSettings>) => {
  const read = readSettings({ ...shown, ...typed }, languages);
  return "problems" in read ? read.problems.map(({ problem }) => problem) : [];
};

describe("typed settings", () => {
  it("are what they were shown as, over the wire too", () => {
    expect(readSettings(shown, languages)).toEqual({ settings });
    const form = new URLSearchParams({ ...shown, address: "1 High Street\r\n\r\nLondon\r\n" });
    expect(readSettings(typedSettings(form), languages)).toEqual({ settings });
  });

  it.each([
    "020 7946 0018 ext 5",
    "(555) 010-0199 x12",
    "+34 910 000 000, extensión 3",
    "٠٢٠ ٧٩٤٦ ٠٠١٨",
  ])("may have the phone %s", (phone) => {
    const form = new URLSearchParams({ ...shown, phone });
    expect(readSettings(typedSettings(form), languages)).toHaveProperty("settings.phone");
  });

  it("may be numbers in the digits of any script, and a first mail some days before", () => {
    const typed = { ...shown, retentionDays: "९०", sendDaysBefore: "２１", linkDaysAfter: "٣" };
    expect(readSettings(typed, languages)).toMatchObject({
      settings: { retentionDays: 90, sendDaysBefore: 21, linkDaysAfter: 3 },
    });
  });

  it("may have one reminder or none, and puts the earlier first", () => {
    const days = (reminderDay1: string, reminderDay2: string) => {
      const read = readSettings({ ...shown, reminderDay1, reminderDay2 }, languages);
      return "settings" in read ? read.settings.reminderDays : null;
    };
    expect([days("", ""), days("", "2"), days("1", "7")]).toEqual([[], [2], [7, 1]]);
  });

  it.each<[Partial<TypedSettings>, string]>([
    [{ name: "" }, "name"],
    [{ name: "x".repeat(121) }, "name"],
    [{ name: "Clinic\u0007" }, "name"],
    [{ phone: "call us" }, "phone"],
    [{ phone: "12" }, "phone"],
    [{ address: "a\nb\nc\nd\ne\nf\ng" }, "address"],
    [{ address: "x".repeat(81) }, "address"],
    [{ logoText: "x".repeat(41) }, "logoText"],
    [{ timeZone: "Europe/Atlantis" }, "timeZone"],
    [{ country: "XX" }, "country"],
    [{ senderAddress: "desk" }, "senderAddress"],
    [{ senderAddress: "desk@example.org\nBcc: x@example.org" }, "senderAddress"],
    [{ country: "" }, "country"],
    [{ phone: "ask for Ana 020 7946 0018" }, "phone"],
    [{ sendDaysBefore: "0" }, "sendDaysBefore"],
    [{ sendDaysBefore: "366" }, "sendDaysBefore"],
    [{ sendDaysBefore: "soon" }, "sendDaysBefore"],
    [{ linkDaysAfter: "" }, "linkDaysAfter"],
    [{ linkDaysAfter: "31" }, "linkDaysAfter"],
    [{ linkDaysAfter: "1.5" }, "linkDaysAfter"],
    [{ reminderDay1: "0" }, "reminderDay1"],
    [{ reminderDay1: "", reminderDay2: "31" }, "reminderDay2"],
    [{ reminderDay2: "-1" }, "reminderDay2"],
    [{ reminderDay1: "2", reminderDay2: "2" }, "reminderDaysSame"],
    [{ reminderHour: "24" }, "reminderHour"],
    [{ retentionDays: "0" }, "retentionDays"],
    [{ alertAddress: "desk" }, "alertAddress"],
    [{ alertAddress: "a@example.org", alertDeputy: "b@" }, "alertDeputy"],
    [{ alertDeputy: "b@example.org" }, "alertAddressMissing"],
    [{ alertAddress: "a@example.org", alertDeputy: "A@example.org" }, "alertDeputySame"],
    [{ watchHours: "x".repeat(121) }, "watchHours"],
    [{ recordSystem: "records of ours" }, "recordSystem"],
    [{ recordSystem: "urn:oid:1.2 3" }, "recordSystem"],
    [{ dailyMailAddress: "a@example.org, b@example.org" }, "dailyMailAddress"],
  ])("%j says %s", (typed, problem) => {
    expect(problemsOf(typed)).toEqual([problem]);
  });

  it("say all that is wrong at once", () => {
    const { problems } = readSettings(typedSettings(new URLSearchParams()), languages) as {
      problems: readonly { field: string }[];
    };
    const optional = [
      "address",
      "logoText",
      "sendDaysBefore",
      "reminderDay1",
      "reminderDay2",
      "recordSystem",
      ...alertFields,
    ];
    expect(problems.map(({ field }) => field)).toEqual(
      settingFields.filter((field) => !optional.some((one) => one === field)),
    );
  });
});
