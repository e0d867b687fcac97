import { describe, expect, test } from "vitest";
import { contentFor, defaultLanguage, languages } from "@/content";

const figuresIn = (text: string) =>
  (text.replace(/(?<=\d)[.,](?=\d{3})/g, "").match(/\d+/g) ?? []).toSorted();
const english = / (?:the|of|and|your|with|for|is|are|to) /i;
const designs = new Map(contentFor(defaultLanguage).sources.map(({ id, design }) => [id, design]));
const originals = new Map(contentFor(defaultLanguage).sources.map(({ id, says }) => [id, says]));

describe.each(languages.filter((one) => one !== defaultLanguage))("in %s", (language) => {
  test("every source says in that language what it says, with the same figures", () => {
    const wrong = contentFor(language).sources.filter(
      ({ id, says }) =>
        says === originals.get(id) ||
        english.test(says) ||
        figuresIn(says).join() !== figuresIn(originals.get(id) ?? "").join(),
    );
    expect(originals.size).toBeGreaterThan(90);
    expect(wrong).toEqual([]);
  });

  test("every published source is in that language what it is, with the same figures", () => {
    const wrong = contentFor(language).sources.filter(({ id, design = "" }) => {
      const original = designs.get(id) ?? "";
      return design === original || figuresIn(design).join() !== figuresIn(original).join();
    });
    expect(wrong.filter(({ kind }) => kind === "outside")).toEqual([]);
  });
});
