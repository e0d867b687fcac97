import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText, linesNeeded, shareLines } from "./fit";
import { textWidth } from "./text-width";

const room = { em: 20, lines: 2 };

describe("fitting a text into its room", () => {
  it("leaves a text that fits as it is, with single spaces", () => {
    expect(fitText(" a\nshort   text ", room)).toEqual({ text: "a short text", cut: false });
  });

  it("cuts at a word and says so", () => {
    const { text, cut } = fitText("one two three four five six seven eight ".repeat(9), room);
    expect(cut).toBe(true);
    expect(text).toMatch(/(one|two|three|four|five|six|seven|eight)…$/);
  });

  it("cuts one long word within the word", () => {
    const { text, cut } = fitText("w".repeat(500), room);
    expect(cut).toBe(true);
    expect(text).toMatch(/^w{20,}…$/);
  });

  it("closes a quotation it has cut", () => {
    expect(fitText(`Other; “${"my own words ".repeat(30)}”`, room).text).toMatch(/…”$/);
  });

  it("keeps a family emoji whole", () => {
    const family = "👨‍👩‍👧‍👦";
    const { text } = fitText(family.repeat(50), room);
    expect(text.replaceAll(family, "")).toBe("…");
  });

  it("cuts a letter under a thousand accents", () => {
    const { text, cut } = fitText(`a${"\u0322".repeat(1000)}`, room);
    expect(cut).toBe(true);
    expect(linesNeeded(text, room.em)).toBeLessThanOrEqual(room.lines);
  });

  it("never needs more lines than its room, and keeps the beginning of any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 700 }),
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 2 }),
        (given, em, lines, indent) => {
          const { text, cut } = fitText(given, { em, lines, indent });
          expect(linesNeeded(text, em, indent)).toBeLessThanOrEqual(lines);
          const whole = given.replace(/\s+/gu, " ").trim();
          if (cut) expect(whole.startsWith(text.replace(/…”?$/, ""))).toBe(true);
          else expect(text).toBe(whole);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("counting lines", () => {
  it("wraps words and breaks a word wider than the line", () => {
    expect(linesNeeded("aa aa", 2)).toBe(2);
    expect(linesNeeded("aa", 2)).toBe(1);
    expect(linesNeeded("aaaaaa", 2)).toBe(2);
    expect(linesNeeded("aa aaaaaa", 2)).toBe(3);
  });

  it("fits a line as wide as its text, in whatever order the widths are added", () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(words, (given) => {
        const text = given.join(" ").replace(/ +/g, " ").trim() || "a";
        expect(linesNeeded(text, textWidth(text))).toBe(1);
        expect(linesNeeded(text, textWidth(text) - 0.01)).toBeGreaterThan(1);
      }),
    );
  });
});

describe("sharing lines", () => {
  it("gives each one line, then more to those that need them", () => {
    expect(shareLines([1, 9, 2], 6)).toEqual([1, 3, 2]);
    expect(shareLines([1, 1], 6)).toEqual([1, 1]);
    expect(shareLines([9, 9], 5)).toEqual([3, 2]);
  });
});
