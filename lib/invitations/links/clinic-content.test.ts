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
