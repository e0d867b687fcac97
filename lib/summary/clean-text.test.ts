import { describe, expect, it } from "vitest";
import { cleanAnswers, cleanText } from "./clean-text";

describe("cleaning text", () => {
  it("keeps what can be read, line ends included", () => {
    const text = "Ça va 😀\nمرحبا – “yes” <script>\n\n";
    expect(cleanText(text)).toBe(text);
  });

  it("keeps the joiners that emoji and Persian need", () => {
    expect(cleanText("👩‍⚕️ می‌خواهم")).toBe("👩‍⚕️ می‌خواهم");
  });

  it("makes one letter of a letter and its accent", () => {
    expect(cleanText("e\u0301")).toBe("é");
  });

  it("makes every kind of line end one, and tabs spaces", () => {
    expect(cleanText("a\r\nb\rc\u2028d\te")).toBe("a\nb\nc\nd e");
  });

  it("takes out control characters, lone surrogates, noncharacters and direction overrides", () => {
    expect(cleanText("a\u0000b\u0007c\ud800d\udc00e\ufffef\u202eg\u2066h\u007fi\ufeffj")).toBe(
      "abcdefghij",
    );
  });

  it("changes nothing the second time", () => {
    const once = cleanText("\u0301\r\r\n\u202e\ud83d\ude00\ud83dx");
    expect(cleanText(once)).toBe(once);
  });

  it("cleans texts, lists and entries, and keeps numbers and ids", () => {
    expect(
      cleanAnswers({
        name: "A\u0000da",
        "pain-now": 7,
        places: ["jaw-left"],
        treatments: [{ id: "one", what: "x\u0007", year: 3, more: ["y\u0007"] }],
        empty: [],
      }),
    ).toEqual({
      name: "Ada",
      "pain-now": 7,
      places: ["jaw-left"],
      treatments: [{ id: "one", what: "x", year: 3, more: ["y"] }],
      empty: [],
    });
  });
});
