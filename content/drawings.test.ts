import { describe, expect, test } from "vitest";
import { contentFor, languages } from "@/content";

describe.each(languages)("the drawings in %s", (language) => {
  const { drawings, drawingWords, sources } = contentFor(language);

  test.each(drawings)("$id rests on known sources", (one) => {
    const known = sources.map(({ id }) => id);
    const { shows, named } = one.sources;
    expect([...shows, ...named].filter((id) => !known.includes(id))).toEqual([]);
    expect(shows).toContain("brief-drawings");
    expect(named.length).toBeGreaterThan(0);
  });

  test.each(drawings)("$id has words for every label and for no other", ({ id, labels }) => {
    expect(Object.keys(drawingWords.items[id]?.labels ?? {}).sort()).toEqual([...labels].sort());
  });

  test("mark the place of a treatment alike, whatever its name", () => {
    const marks = drawings.map(({ id }) => drawingWords.items[id]?.labels["treated"]);
    expect(new Set(marks).size).toBe(1);
  });
});

/** The four names, as the form asks about them, and how it is said that no source gives one. */
const naming = {
  en: {
    names: ["neurotomy", "rhizotomy", "ablation", "denervation"],
    without: "We have no source",
  },
  es: {
    names: ["neurotomía", "rizotomía", "ablación", "denervación"],
    without: "No tenemos ninguna fuente",
  },
} as const;

describe.each(languages)("the names used at each place, in %s", (language) => {
  const { drawings, drawingWords } = contentFor(language);
  const { names, without } = naming[language];

  test.each(drawings)("of $id tell of all four, with a source or as without one", ({ id }) => {
    const sentences = (drawingWords.items[id]?.named ?? "").split(/(?<=\.) /);
    for (const name of names) {
      const saying = sentences.filter((sentence) => sentence.includes(name));
      const lacking = saying.filter((sentence) => sentence.startsWith(without));
      expect(saying.length, name).toBeGreaterThan(0);
      expect([0, saying.length], name).toContain(lacking.length);
    }
  });
});
