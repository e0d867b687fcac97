import { describe, expect, test } from "vitest";
import { contentFor, type Language, languages } from "@/content";
import { everyString } from "@/lib/review/every-string";

/** Words of illness, treatment and parts of the body, which whoever sees a letter must not read. */
const health: { readonly [L in Language]: RegExp } = {
  en: /pain|nerve|neurotomy|rhizotomy|spine|clinic/i,
  es: /dolor|nervio|neurotom|rizotom|columna|espalda|clínic/i,
};

describe.each(languages)("the letter in %s", (language) => {
  test("names no illness, treatment or part of the body", () => {
    const said = everyString(contentFor(language).letterWords).map(({ text }) => text);
    expect(said.length).toBeGreaterThan(10);
    expect(said.join(" ")).not.toMatch(health[language]);
  });

  test("would be found out if it did", () => {
    expect(contentFor(language).pageWords.tagline).toMatch(health[language]);
  });
});
