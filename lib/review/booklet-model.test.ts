import { describe, expect, test } from "vitest";
import { invitedContentFor, languages } from "@/content";
import { bookletInput } from "@/lib/commands/booklet-input";
import { bookletModel } from "./booklet-model";
import { everyWord } from "./every-string";

describe.each(languages)("the review booklet in %s", (language) => {
  const input = bookletInput(language, "a4");
  const { content } = input;
  const model = bookletModel(input);
  const blocks = model.chapters.flatMap(({ parts }) => parts.flatMap((part) => part.blocks));
  const lines = blocks.flatMap((block) => block.lines);
  const blockOf = (id: string) => blocks.find((block) => block.id === id);
  const missingSources = (id: string, ids: readonly string[]) => {
    const names = blockOf(id)?.sources.map(({ name }) => name) ?? [];
    return ids.filter((one) => !names.some((name) => name.endsWith(`(${one})`)));
  };

  test("holds every word of the content once, under its id", () => {
    const words = everyWord(content).map(({ path, text }) => `${path}: ${text}`);
    const reviewed = lines.map(({ id, text }) => `${id}: ${text}`);
    expect(words.length).toBeGreaterThan(1500);
    expect(new Set(reviewed).size).toBe(reviewed.length);
    const all = new Set(reviewed);
    expect(words.filter((one) => !all.has(one))).toEqual([]);
  });

  test("holds what invited people read in other words", () => {
    const said = new Map(lines.map(({ id, text }) => [id, text]));
    const invited = everyWord(invitedContentFor(language)).filter(
      ({ path, text }) => said.get(path) !== text,
    );
    expect(invited.length).toBeGreaterThan(5);
    for (const { path, text } of invited) expect(said.get(`invited.${path}`)).toBe(text);
  });

  test("gives what every source of every claim says", () => {
    const cells = content.comparison.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        Object.entries(row.cells).map(([option, sources]) => ({
          id: `rowWords.${row.id}.cells.${option}`,
          sources,
        })),
      ),
    );
    expect(cells.length).toBeGreaterThan(60);
    for (const { id, sources } of cells) {
      expect(missingSources(id, sources), id).toEqual([]);
      expect(blockOf(id)?.sources.filter(({ says }) => says === undefined)).toEqual([]);
    }
  });

  test("gives what each claim of each place rests on, and the plain ones in a part of their own", () => {
    const facts = model.chapters.find(({ id }) => id === "facts");
    const plain = facts?.parts.find(({ heading }) => heading === input.words.plain);
    expect(plain?.blocks.length).toBeGreaterThan(5);
    expect(plain?.blocks.flatMap(({ sources }) => sources)).toEqual([]);
    const inPlain = new Set(plain?.blocks.flatMap(({ lines: all }) => all.map(({ id }) => id)));
    for (const place of content.places) {
      const part = facts?.parts.find(
        ({ heading }) => heading === content.placeWords[place.id]?.name,
      );
      expect(part?.blocks.length, place.id).toBeGreaterThan(place.rows.length * 2);
      for (const { id: row, cells: all } of place.rows) {
        for (const [option, { says = {} }] of Object.entries(all)) {
          const cell = `placeWords.${place.id}.rows.${row}.cells.${option}`;
          for (const [claim, rests] of Object.entries(says)) {
            expect(inPlain.has(`${cell}.${claim}`), `${cell}.${claim}`).toBe(rests === "plain");
            if (rests !== "plain") expect(missingSources(cell, rests), cell).toEqual([]);
          }
        }
      }
      for (const [id, { sources }] of Object.entries(place.numbers)) {
        const block = `placeWords.${place.id}.numbers.${id}`;
        expect(missingSources(block, sources), block).toEqual([]);
        expect(blockOf(block)?.lines).toHaveLength(5);
      }
      for (const { id, sides } of place.disputes) {
        const block = `placeWords.${place.id}.disputes.${id}`;
        expect(missingSources(block, Object.values(sides).flat()), block).toEqual([]);
      }
      for (const { id, sources } of place.mismatches) {
        expect(missingSources(`placeWords.${place.id}.mismatches.${id}`, sources), id).toEqual([]);
      }
    }
  });

  test("gives the sources of every question, number, sign and conflict, and of whatever else has some", () => {
    const structured = Object.entries(content).flatMap(([root, list]) =>
      // A place lists its sources; what rests on them is in its grid.
      Array.isArray(list) && root !== "places"
        ? list.flatMap((one: { id?: string; sources?: object }, at) => {
            const ids = Object.values(one.sources ?? {}).flat();
            return ids.length > 0 ? [{ root, key: one.id ?? String(at), ids }] : [];
          })
        : [],
    );
    const roots = new Set(structured.map(({ root }) => root));
    expect([...roots]).toEqual(expect.arrayContaining(["questions", "numbers", "emergencySigns"]));
    for (const { root, key, ids } of structured) {
      const words = `${root.replace(/s$/, "")}Words`;
      const id = [`${words}.${key}`, `${words}.items.${key}`, `${root}.${key}`].find(blockOf);
      expect(id, `${root}.${key} has a block`).toBeDefined();
      expect(missingSources(id ?? "", ids), id).toEqual([]);
    }
    for (const id of Object.keys(content.conflictWords)) {
      expect(blockOf(`conflictWords.${id}`)?.sources.length, id).toBeGreaterThan(2);
    }
  });

  test("gives the answer that each statement of the short check is held to", () => {
    expect(content.statements.length).toBeGreaterThan(3);
    for (const { id, answer } of content.statements) {
      const [note = ""] = blockOf(`statementWords.${id}`)?.notes ?? [];
      const words = Object.values(content.stepWords).flatMap(
        ({ items }) => items[id]?.options?.[answer] ?? [],
      );
      expect(words).toHaveLength(1);
      expect(note).toContain(words[0]);
    }
  });

  test("says in words when a step, an item or a question is shown", () => {
    const conditional = [
      ...content.steps.flatMap((step) => [
        ...(step.when ? [`stepWords.${step.id}`] : []),
        ...step.items.flatMap((item) =>
          step.when || item.when ? [`stepWords.${step.id}.items.${item.id}`] : [],
        ),
      ]),
      ...content.questions.map(({ id }) => `questionWords.${id}`),
    ];
    for (const id of conditional) expect(blockOf(id)?.notes[0], id).toMatch(/\p{L}{2}/u);
    const notes = blocks.flatMap((block) => block.notes);
    expect(notes.filter((note) => /\{\w+\}|“”|undefined/.test(note))).toEqual([]);
  });

  test("has no chapter, part or block without words", () => {
    for (const { heading, parts } of model.chapters) {
      expect(heading).toMatch(/\p{L}/u);
      for (const part of parts) {
        expect(part.blocks.length).toBeGreaterThan(0);
        if (parts.length > 1) expect(part.heading).toMatch(/\p{L}/u);
      }
    }
    expect(blocks.filter((block) => block.lines.length === 0)).toEqual([]);
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  });

  test("takes up a new question and a new kind of words as they are", () => {
    const added = {
      ...content,
      questions: [
        ...content.questions,
        {
          id: "brand-new",
          group: "risks",
          sources: ["juch-2017"],
          when: { item: "name", answered: true },
          priority: 1,
        } as const,
      ],
      questionWords: {
        ...content.questionWords,
        "brand-new": { text: "Something new?", because: "because it is new" },
      },
      pictures: [{ id: "sketch", sources: { shows: ["waring-2022"], named: ["maas-2015"] } }],
      pictureWords: { sketch: { caption: "A new picture." } },
    };
    const grown = bookletModel({ ...input, content: added, strings: everyWord(added) });
    const found = (id: string) =>
      grown.chapters
        .flatMap(({ parts }) => parts.flatMap((part) => part.blocks))
        .find((block) => block.id === id);
    expect(found("questionWords.brand-new")?.notes).toHaveLength(1);
    expect(found("questionWords.brand-new")?.sources).toHaveLength(1);
    expect(found("pictureWords.sketch")?.lines.map(({ text }) => text)).toEqual(["A new picture."]);
    expect(found("pictureWords.sketch")?.sources.map(({ says }) => says)).toEqual([
      expect.stringMatching(/\w/),
      expect.stringMatching(/\w/),
    ]);
  });
});
