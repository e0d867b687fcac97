import { expect, test } from "vitest";
import { newCode } from "./new-code";
import { codeSigns, readCode, shownCode, withCheck } from "./typed-code";

const codes = Array.from({ length: 40 }, newCode);
const swapped = (code: string, at: number): string =>
  code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);

test("a code has no vowel and no two signs that look alike, and is another each time", () => {
  for (const pair of ["0O", "1IL", "2Z", "5S", "6G", "8B", "UV", "DO", "DQ"]) {
    expect([...pair].filter((sign) => codeSigns.includes(sign)).length).toBeLessThan(2);
  }
  expect([...codeSigns].filter((sign) => "AEIOU".includes(sign))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
  expect(shownCode(codes[0] ?? "")).toMatch(/^[2-9C-Y]{3}-[2-9C-Y]{3}-[2-9C-Y]{4}$/);
});

test("one wrong sign, and any two neighbours that changed places, are noticed", () => {
  for (const code of codes) {
    expect(readCode(code)).toBe(code);
    for (let at = 0; at < code.length; at += 1) {
      for (const sign of codeSigns) {
        const typed = code.slice(0, at) + sign + code.slice(at + 1);
        expect(readCode(typed)).toBe(typed === code ? code : null);
      }
      const turned = swapped(code, at);
      expect(readCode(turned)).toBe(turned === code ? code : null);
    }
  }
});

test.each([
  ["small letters", (code: string) => code.toLowerCase()],
  ["its dashes", shownCode],
  ["other dashes", (code: string) => shownCode(code).replaceAll("-", "\u2013")],
  ["spaces and a line's end", (code: string) => ` ${[...code].join(" ")}\n`],
  ["unseen marks of a copied text", (code: string) => `\u200e${code}\u200b`],
  [
    "letters of full width",
    (code: string) =>
      [...code].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)).join(""),
  ],
  [
    "Arabic digits",
    (code: string) => code.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? ""),
  ],
  [
    "what looks alike",
    (code: string) =>
      code.replace(
        /[2568DV]/g,
        (sign) => ({ 2: "z", 5: "S", 6: "G", 8: "b", D: "0", V: "u" })[sign] ?? "",
      ),
  ],
])("a code is read with %s", (_, typed) => {
  for (const code of codes) expect(readCode(typed(code))).toBe(code);
});

test.each(["", " ", "K", "KKK-KKK-KKK", "1", "l".repeat(10), "é".repeat(10), "x".repeat(5000)])(
  "%j is none",
  (typed) => expect(readCode(typed)).toBeNull(),
);

test("one sign too few or too many is none", () => {
  for (const code of codes) {
    expect(readCode(code.slice(1))).toBeNull();
    expect(readCode(`${code}${code.charAt(0)}`)).toBeNull();
  }
});

test("the last sign depends on all before it", () => {
  expect(withCheck("222222222")).toBe("2222222222");
  expect(withCheck("222222223")).toBe("222222223D");
});
