import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruler } from "../typesetting/ruler";
import { cutText, linesWith, type TextRoom } from "./cut-text";

const room: TextRoom = { em: 20, lines: 2, weight: "regular" };

describe("cutting a text to its room", () => {
  it("leaves a text that fits as it is", () => {
    expect(cutText(ruler, "a short text", room)).toEqual({ text: "a short text", cut: false });
  });

  it("leaves a text that ends in three dots of the person's own as it is", () => {
    expect(cutText(ruler, "a short…", room)).toEqual({ text: "a short…", cut: false });
  });

  it("cuts at a word and says so", () => {
    const { text, cut } = cutText(ruler, "one two three four five six seven ".repeat(9), room);
    expect(cut).toBe(true);
    expect(text).toMatch(/(one|two|three|four|five|six|seven)…$/);
  });

  it("cuts one long word within the word", () => {
    const { text, cut } = cutText(ruler, "w".repeat(500), room);
    expect(cut).toBe(true);
    expect(text).toMatch(/^w{20,}…$/);
  });

  it("closes a quotation it has cut", () => {
    const given = `Other; “${"my own words ".repeat(30)}”`;
    expect(cutText(ruler, given, room).text).toMatch(/…”$/);
  });

  it("keeps a family emoji whole", () => {
    const family = "👨‍👩‍👧‍👦";
    const { text } = cutText(ruler, family.repeat(50), room);
    expect(text.replaceAll(family, "")).toBe("…");
  });

  it("fills its lines: one word more would not fit", () => {
    const given = "in the morning it is worst of all ".repeat(9).trim();
    const { text } = cutText(ruler, given, room);
    const more = given.slice(0, given.indexOf(" ", text.length));
    expect(linesWith(ruler, `${more}…`, room)).toBe(3);
  });

  it("never needs more lines than its room, and keeps the beginning of any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 700 }),
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(undefined, "x: "),
        (given, em, lines, label) => {
          const whole = given.replace(/\s+/gu, " ").trim();
          const place: TextRoom = {
            ...{ em, lines, weight: "regular" },
            ...(label ? { label: { text: label, weight: "bold" } } : {}),
          };
          const { text, cut } = cutText(ruler, whole, place);
          expect(linesWith(ruler, text, place)).toBeLessThanOrEqual(lines);
          if (cut) expect(whole.startsWith(text.replace(/…”?$/, ""))).toBe(true);
          else expect(text).toBe(whole);
        },
      ),
      { numRuns: 500 },
    );
  });
});
