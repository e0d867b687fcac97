import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Source } from "@/lib/evidence/evidence";
import { contentFor, defaultLanguage } from ".";
import { sources } from "./sources";

const all: readonly Source[] = sources;
const ofKind = (kind: Source["kind"]) => all.filter((source) => source.kind === kind);

const flag = z.literal(true).optional();
const outlineSchema = z.object({
  statements: z.array(z.object({ id: z.string(), says: z.string(), promotional: flag })),
  tables: z.array(
    z.object({
      id: z.string(),
      rows: z.array(
        z.object({
          id: z.string(),
          neurotomy: z.string().optional(),
          rhizotomy: z.string().optional(),
          promotional: flag,
        }),
      ),
    }),
  ),
  conflicts: z.array(
    z.object({
      id: z.string(),
      within: z.array(z.string()),
      outside: z.array(z.string()).default([]),
      note: z.string(),
    }),
  ),
  outside_sources: z.array(
    z.object({ id: z.string(), citation: z.string(), url: z.string(), says: z.string() }),
  ),
});

/** The outline lies beside the repository where the project is built, and nowhere else. */
const outlineFile = new URL("../../shared/source/outline.json", import.meta.url);
const outline = existsSync(outlineFile)
  ? outlineSchema.parse(JSON.parse(readFileSync(outlineFile, "utf8")))
  : undefined;

describe("the sources", () => {
  test("are as many as the outline gives, and a few of our own", () => {
    const kinds = ["statement", "row", "conflict"] as const;
    expect(kinds.map((kind) => ofKind(kind).length)).toEqual([39, 31, 10]);
    expect(ofKind("outside").length).toBeGreaterThan(11);
    expect(ofKind("house").length).toBeLessThan(5);
  });

  test("have an id each and say something", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, says } of all) expect(says, id).toMatch(/\w.+/);
  });

  test("can be looked up: a citation for each but the conflicts, a web address for each outside", () => {
    for (const { id, kind, citation, url, between } of all) {
      expect(citation !== undefined, id).toBe(kind !== "conflict");
      expect(between !== undefined, id).toBe(kind === "conflict");
      if (kind === "outside") expect(url, id).toMatch(/^https:\/\/\S+$/);
    }
  });

  test("that are published say what kind of study they are, and how they were read", () => {
    const published = contentFor(defaultLanguage).sources.filter(({ kind }) => kind === "outside");
    expect(published.length).toBeGreaterThan(150);
    for (const { id, design, read } of published) {
      expect(design, id).toMatch(/\w/);
      expect(read, id).toMatch(/\w/);
    }
  });

  test("that contradict each other are sources themselves", () => {
    const ids = all.map(({ id }) => id);
    for (const { id, between = [] } of ofKind("conflict")) {
      expect(
        between.filter((one) => !ids.includes(one)),
        id,
      ).toEqual([]);
    }
  });
});

describe.runIf(outline)("the outline", () => {
  const { statements = [], tables = [], conflicts = [], outside_sources = [] } = outline ?? {};
  const plain = ({ id, says, promotional }: Source) => ({ id, says, promotional });

  test("has every statement here, unaltered", () => {
    expect(ofKind("statement").map(plain)).toEqual(
      statements.map(({ id, says, promotional }) => ({ id, says, promotional })),
    );
  });

  test("has every row of its tables here, unaltered", () => {
    const rows = tables.flatMap((table) =>
      table.rows.map(({ id, neurotomy, rhizotomy, promotional }) => ({
        id: `${table.id}.${id}`,
        says: [
          ...(neurotomy === undefined ? [] : [`Neurotomy: ${neurotomy}.`]),
          ...(rhizotomy === undefined ? [] : [`Rhizotomy: ${rhizotomy}.`]),
        ].join(" "),
        promotional,
      })),
    );
    expect(ofKind("row").map(plain)).toEqual(rows);
  });

  test("has every conflict here, with both its sides", () => {
    expect(ofKind("conflict").map(({ id, says, between }) => ({ id, says, between }))).toEqual(
      conflicts.map(({ id, note, within, outside }) => ({
        id: `conflict.${id}`,
        says: note,
        between: [...within, ...outside],
      })),
    );
  });

  test("has every outside source here, with its citation and address", () => {
    const known = new Set(outside_sources.map(({ id }) => id));
    const theirs = ofKind("outside").filter(({ id }) => known.has(id));
    expect(theirs.map(({ id, says, citation, url }) => ({ id, says, citation, url }))).toEqual(
      outside_sources.map(({ id, says, citation, url }) => ({ id, says, citation, url })),
    );
    // What we found ourselves says how it was read.
    for (const { id, checked } of ofKind("outside").filter((one) => !known.has(one.id))) {
      expect(checked, id).toMatch(/^\w.+ \d{4}\.$/);
    }
  });
});
