import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { claimText } from "@/lib/evidence/claim";
import { optionIds } from "@/lib/evidence/evidence";
import { buildInformation } from "./build-information";

const content = contentFor("en");
const plain = buildInformation(content, {});

describe("what the sources say", () => {
  it("has every row of the comparison, its cells in the group's order with their sources", () => {
    expect(plain.groups.map(({ id }) => id)).toEqual(content.comparison.map(({ id }) => id));
    for (const [at, group] of plain.groups.entries()) {
      const given = content.comparison[at];
      expect(group.options).toEqual(given?.options.map((id) => content.optionWords[id]));
      for (const [index, row] of group.rows.entries()) {
        const rule = given?.rows[index];
        if (given === undefined || rule === undefined) throw new Error(`no row ${row.id}`);
        expect(row.cells.map(({ text }) => text)).toEqual(
          given.options.map((option) => claimText(content, rule, option)),
        );
        expect(row.conflicts).toEqual(rule.conflicts.map((id) => content.conflictWords[id]));
        for (const { sources } of row.cells) expect(sources).toMatch(/^\[\d+\]( \[\d+\])*$/);
      }
    }
  });

  it("numbers every source once, and points at none that is not listed", () => {
    const numbers = plain.sources.items.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => `[${at + 1}]`));
    const texts = plain.sources.items.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    const pointed = plain.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ sources }) => sources.split(" "))),
    );
    for (const number of pointed) expect(numbers).toContain(number);
  });

  it("says that citations are English where the words around them are not", () => {
    const languagesOf = (language: "en" | "es") =>
      buildInformation(contentFor(language), {}).sources.items.map((item) => item.language);
    expect(new Set(languagesOf("en"))).toEqual(new Set([undefined]));
    expect(languagesOf("es").filter((language) => language === "en").length).toBeGreaterThan(15);
  });

  it("lists a published source with its citation and address", () => {
    const given = content.sources.find(({ id }) => id === "aspn-2023");
    expect(plain.sources.items).toContainEqual(
      expect.objectContaining({ text: given?.citation, url: given?.url }),
    );
  });
});

describe("a row in which the sources disagree", () => {
  const rowsOf = (information: typeof plain) => information.groups.flatMap(({ rows }) => rows);

  it("ends with the question that leads to, and no other row does", () => {
    for (const { id, conflicts, asks } of rowsOf(plain)) {
      expect(asks?.length ?? 0, id).toBe(conflicts.length > 0 ? 1 : 0);
    }
    const { asks } = rowsOf(plain).find(({ id }) => id === "which-nerve") ?? {};
    expect(asks).toEqual([`A question to ask: ${content.questionWords["exact-procedure"]?.text}`]);
  });
});

describe("what matters most", () => {
  it("is absent when no aim was chosen or none has facts", () => {
    expect(plain.matters).toBeNull();
    expect(buildInformation(content, { "matters-most": ["not-sure"] }).matters).toBeNull();
  });

  it("shows all four options for every aim, in the fixed order, with no total", () => {
    for (const aim of Object.keys(content.aimRows)) {
      const { matters } = buildInformation(content, { "matters-most": [aim] });
      expect(matters?.options).toEqual(optionIds.map((id) => content.optionWords[id]));
      for (const row of matters?.rows ?? []) expect(row.cells.length).toBe(optionIds.length);
      expect(matters?.rows[0]?.cells.every(({ sources }) => sources !== "")).toBe(true);
    }
  });

  it("is the same in whatever order the aims were chosen", () => {
    const one = buildInformation(content, { "matters-most": ["cost", "relief"] });
    const other = buildInformation(content, { "matters-most": ["relief", "cost"] });
    expect(one).toEqual(other);
    expect(one.matters?.rows[0]?.title).toMatch(/^How much the pain eases: /);
  });
});
