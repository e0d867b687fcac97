import { describe, expect, it } from "vitest";
import { acceptedLanguages, firstKnown } from "./language-rule";

const known = ["en", "es"] as const;

describe("the first known language", () => {
  it.each([
    [["es", "en"], "es"],
    [["fr", "es-MX", "en"], "es"],
    [["ES-419"], "es"],
    [[undefined, null, "", "en-GB"], "en"],
    [["est", "e", "*", "../es", "es;x"], undefined],
    [[], undefined],
  ] as const)("of %j is %s", (wanted, found) => {
    expect(firstKnown(wanted, known)).toBe(found);
  });
});

describe("what a browser accepts", () => {
  it.each([
    ["es-MX,es;q=0.9,en;q=0.8", ["es-MX", "es", "en"]],
    ["en;q=0.3, es ; q=0.7", ["es", "en"]],
    ["es;q=0,en", ["en"]],
    ["es;q=never,en;q=0.1", ["en"]],
    ["*", ["*"]],
    ["", []],
    [null, []],
  ] as const)("%s", (header, languages) => {
    expect(acceptedLanguages(header)).toEqual(languages);
  });

  it("keeps the order of what is wanted equally", () => {
    expect(acceptedLanguages("fr,es,en")).toEqual(["fr", "es", "en"]);
  });
});
