import { describe, expect, it } from "vitest";
import { invitedContentFor } from "@/content";
import { everyWord } from "@/lib/review/every-string";
import { countries, countryCodes } from "@/lib/settings/countries";
import { sampleSettings } from "@/test-support/person";
import { clinicContent } from "./clinic-content";

const open = /\{(?:clinic|phone)\}/;
const given = invitedContentFor("en");

describe("a clinic's words", () => {
  it("have its name and phone in every place, and no other place filled", () => {
    const content = clinicContent(given, sampleSettings);
    expect(everyWord(given).some(({ text }) => open.test(text))).toBe(true);
    expect(
      everyWord(content).filter(
        ({ path, text }) =>
          !/^(?:mail|summary|letter|blankForm)Words/.test(path) && open.test(text),
      ),
    ).toEqual([]);
    expect(content.pageWords.deleted.proof).toBe(given.pageWords.deleted.proof);
    expect(content.linkWords.returned.text.join(" ")).toContain("{date}");
  });

  it("take a name as it is written, whatever signs are in it", () => {
    const name = `A "b" \\ {phone} $& <i>`;
    const { title } = clinicContent(given, { ...sampleSettings, name }).pageWords.summary;
    expect(title).toBe(`Sent to ${name}`);
  });

  it.each(countryCodes)("name the emergency number of %s first, and once", (country) => {
    const { numbers } = clinicContent(given, { ...sampleSettings, country }).pageWords.emergency;
    const { emergencyNumber } = countries[country];
    expect(numbers[0]?.number).toBe(emergencyNumber);
    expect(numbers.filter(({ number }) => number === emergencyNumber)).toHaveLength(1);
    expect(numbers.length).toBeGreaterThanOrEqual(3);
  });
});

describe("the hours at which someone looks", () => {
  const watchHours = "Monday to Friday, 8:30 to 17:00";

  it.each(["en", "es"] as const)("are told in %s, and never as a reason to wait", (language) => {
    const { emergency } = clinicContent(invitedContentFor(language), {
      ...sampleSettings,
      watchHours,
    }).pageWords;
    const [first, second] = emergency.text;
    expect(emergency.watched?.notice).toEqual(emergency.text);
    // What to do stands before the hours, and once more after them.
    expect(first).toMatch(/^Do not wait for us.* now\.$|^No espere.* ya\.$/);
    expect(second).toMatch(/17:00\. (?:Even then, do not wait|Tampoco entonces espere)/);
    expect(emergency.watched?.beforeSending).toMatch(/17:00\. .*(?:get help now|pida ayuda ya)\.$/);
  });

  it("change nothing where the clinic tells none", () => {
    const { emergency } = clinicContent(given, sampleSettings).pageWords;
    expect(emergency.text).toEqual(given.pageWords.emergency.text);
    expect(emergency).not.toHaveProperty("watched");
  });
});
