import { expect, test } from "vitest";
import { printableText } from "./printable-text";
import { printableCharacters } from "./typefaces";

const characters = printableCharacters();
const printed = (raw: string) => printableText(raw, characters);

test.each([
  ["Latin with accents", "Łukasz Ångström, crème brûlée, ≥ 2½ × £5 €3 – “so”"],
  ["Greek", "Ελένη"],
  ["Cyrillic", "Привіт, Ольга"],
  ["Hebrew", "שלום עולם"],
  ["Arabic", "مرحبا بالعالم"],
  ["Vietnamese", "Nguyễn Thị Hồng"],
  ["Chinese", "欧阳小明 歐陽"],
  ["Japanese", "田中 あゆみ"],
  ["a line end", "first\nsecond"],
])("%s is printed as it is", (_, text) => {
  expect(printed(text)).toEqual({ text, marked: false });
});

test.each([
  ["an emoji", "ache 😀", "ache □"],
  ["a family of emoji, once for what is seen as one", "👨‍👩‍👧 and 👍🏽", "□ and □"],
  ["a flag", "🇬🇧", "□"],
  ["Korean", "통증", "□□"],
  ["Devanagari, by the syllable", "नमस्ते", "□□□"],
  ["letters climbing over the lines around them", `a${"\u0301".repeat(30)}b`, "□b"],
  ["a private sign", "\ue000", "□"],
])("%s becomes a mark", (_, raw, text) => {
  expect(printed(raw)).toEqual({ text, marked: true });
});

test.each([
  ["control characters", "a\u0000b\u0007c\u001b[31m", "abc[31m"],
  ["direction overrides", "\u202eabc\u202c \u2066d\u2069", "abc d"],
  ["joiners, soft hyphens and byte order marks", "a\u00adb\u200b\u2060c\ufeff", "abc"],
  ["tabs and odd line ends", "a\tb\r\nc\u2028d\u0085e", "a b\nc\nd\ne"],
  ["spaces no typeface has", "a\u3000b", "a b"],
])("%s leave no trace and no mark", (_, raw, text) => {
  expect(printed(raw)).toEqual({ text, marked: false });
});

test("lone surrogates become a mark", () => {
  expect(printed("a\ud83db")).toEqual({ text: "a□b", marked: true });
});

test("letters written with a separate accent are composed", () => {
  expect(printed("e\u0301").text).toBe("é");
});

test("a character of Latin or of quotation is printed as it is where a typeface has it", () => {
  for (let code = 0xa1; code < 0x2030; code += 1) {
    const character = String.fromCharCode(code);
    const plain = /[\u00a1-\u00ac\u00ae-\u02af\u2010-\u2027]/.test(character);
    if (!plain) continue;
    const text = characters.has(code) ? character : "□";
    expect(printed(character)).toEqual({ text, marked: !characters.has(code) });
  }
});

test("a mark the person typed is theirs", () => {
  expect(printed("□")).toEqual({ text: "□", marked: false });
});
