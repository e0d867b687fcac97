import { describe, expect, test } from "vitest";
import { contentFor, defaultLanguage, type Language, languages } from "@/content";
import type { Content } from "@/lib/edition/content";
import { claimText } from "@/lib/evidence/claim";
import type { Source } from "@/lib/evidence/evidence";
import { sourcesOfPlace } from "@/lib/evidence/grid-sources";
import { unusedSources } from "@/test-support/unused-sources";
import { emergencyGroups } from "./form/emergency";

const content = contentFor(defaultLanguage);
const known = new Map<string, Source>(content.sources.map((source) => [source.id, source]));
const rows = content.comparison.flatMap((group) => group.rows);
type Told = (content: Content) => string;

/** All that is told of the options: the cells of the comparison, and the facts of the short check. */
const cells = [
  ...rows.flatMap((row) =>
    Object.entries(row.cells).map(([option, sources]) => ({
      where: `${row.id}, ${option}`,
      sources,
      told: ((one) => claimText(one, row, option) ?? "") satisfies Told,
    })),
  ),
  ...content.statements.map(({ id, sources }) => ({
    where: id,
    sources,
    told: ((one) => one.statementWords[id]?.fact ?? "") satisfies Told,
  })),
];
const signs: readonly { readonly sources: readonly string[] }[] = emergencyGroups.flatMap(
  (group): readonly { readonly sources: readonly string[] }[] => group.signs,
);
const drawn = content.drawings.map(({ id, sources }) => ({
  where: `the drawing ${id}`,
  id,
  sources: [...sources.shows, ...sources.named],
}));
const placed = new Set([
  ...content.places.flatMap(sourcesOfPlace),
  ...Object.values(content.naming).flatMap((part) => JSON.stringify(part).match(/[\w.-]+/g) ?? []),
]);
const used = new Set([
  ...placed,
  ...drawn.flatMap(({ sources }) => sources),
  ...cells.flatMap(({ sources }) => sources),
  ...content.questions.flatMap(({ sources }) => sources),
  ...signs.flatMap(({ sources }) => sources),
]);
const conflicts = content.sources.filter(({ kind }) => kind === "conflict");
const bare = (id: string) => id.replace(/^conflict\./, "");

/** How claims say who says it, and how sure a count of people is. */
type Naming = {
  /** Each source outside the article in a cell: who, where and when. */
  readonly outside: { readonly [id: string]: string };
  readonly article: RegExp;
  readonly counts: RegExp;
  readonly sure: RegExp;
};

const naming: { readonly [L in Language]: Naming } = {
  en: {
    outside: {
      "waring-2022": "US-led team (2022)",
      "aomrc-ebi": "UK guidance (2020)",
      "nice-ng59-rr3": "NICE (UK, 2016)",
      "juch-2017": "Dutch trials (2017)",
      "maas-2015": "Cochrane review (2015)",
      "cohen-2020": "world panel (2020)",
      "nice-ipg373": "NICE (UK, 2010)",
      "asplund-2016": "Sweden (2016)",
      "aspn-2023": "US group (2023)",
      "cuh-advice": "UK pain clinic (no date)",
      "ces-card": "UK card (no date)",
      "brief-any-site": "Our own list",
      "brief-drawings": "our own drawings",
      "rnoh-genicular": "UK leaflet",
      "choi-2011": "team from South Korea (2011)",
      "nice-ipg767": "NICE (UK, 2023)",
      "davis-2018": "US team (2018)",
      "crps-genicular": "clinic in the US",
    },
    article: /\bthe article\b|\bour sources\b/i,
    counts: /\d people|\d trials|\d first/,
    sure: /less sure|how sure|one centre/,
  },
  es: {
    outside: {
      "waring-2022": "equipo dirigido desde Estados Unidos (2022)",
      "aomrc-ebi": "guía del Reino Unido (2020)",
      "nice-ng59-rr3": "NICE (Reino Unido, 2016)",
      "juch-2017": "ensayos holandeses (2017)",
      "maas-2015": "revisión Cochrane (2015)",
      "cohen-2020": "grupo internacional (2020)",
      "nice-ipg373": "NICE (Reino Unido, 2010)",
      "asplund-2016": "Suecia (2016)",
      "aspn-2023": "grupo de Estados Unidos (2023)",
      "cuh-advice": "clínica del dolor del Reino Unido (sin fecha)",
      "ces-card": "tarjeta del Reino Unido (sin fecha)",
      "brief-any-site": "Nuestra propia lista",
      "brief-drawings": "nuestros propios dibujos",
      "rnoh-genicular": "folleto británico",
      "choi-2011": "equipo de Corea del Sur (2011)",
      "nice-ipg767": "NICE (Reino Unido, 2023)",
      "davis-2018": "equipo de Estados Unidos (2018)",
      "crps-genicular": "clínica de Estados Unidos",
    },
    article: /\bel artículo\b|\bnuestras fuentes\b/i,
    counts: /\d personas|\d ensayos|\d primeros/,
    sure: /menos certeza|la certeza de|un solo centro/,
  },
};

describe("every claim", () => {
  test("names sources, and only ones that exist", () => {
    for (const { where, sources } of cells) {
      expect(sources.length, where).toBeGreaterThan(0);
      expect(
        sources.filter((id) => !known.has(id)),
        where,
      ).toEqual([]);
    }
  });

  test("that leads to a question by a conflict asks one that rests on that conflict", () => {
    for (const row of rows) {
      const asked = content.questions.find(({ id }) => id === row.asks)?.sources ?? [];
      for (const id of row.conflicts) expect(asked, row.id).toContain(`conflict.${id}`);
    }
  });
});

describe.each(languages)("every claim in %s", (language) => {
  const { outside, article, counts, sure } = naming[language];
  const told = cells.map(({ told: by, ...cell }) => ({ ...cell, text: by(contentFor(language)) }));

  const { intro, items } = contentFor(language).drawingWords;
  const pictured = drawn.map(({ id, where, sources }) => ({
    where,
    sources,
    text: [...intro, items[id]?.shows, items[id]?.named].join(" "),
  }));

  test.each([...told, ...pictured])(
    "of $where says who says it: the article, or an outside source and when",
    ({ sources, text }) => {
      for (const id of sources) {
        const name = outside[id];
        if (name === undefined) expect(text, id).toMatch(article);
        else expect(text, id).toContain(name);
      }
      for (const [id, name] of Object.entries(outside)) {
        if (text.includes(name)) expect(sources).toContain(id);
      }
    },
  );

  test("with a count of people says how sure it is or that this is not known", () => {
    const counted = told.filter(({ text }) => counts.test(text));
    expect(counted.length).toBeGreaterThan(2);
    for (const { text, where } of counted) expect(text, where).toMatch(sure);
  });
});

describe("every question", () => {
  test("names sources, and only ones that exist", () => {
    for (const { id, sources } of content.questions) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(
        sources.filter((source) => !known.has(source)),
        id,
      ).toEqual([]);
    }
  });

  test("about a conflict names that conflict among its sources", () => {
    for (const { id, sources, conflict } of content.questions) {
      if (conflict !== undefined) expect(sources, id).toContain(`conflict.${conflict}`);
    }
  });
});

describe("every source", () => {
  test("is used by a claim, a drawing or a question, or listed as unused with a reason", () => {
    const shown = new Set([
      ...used,
      ...rows.flatMap((row) => row.conflicts.map((id) => `conflict.${id}`)),
    ]);
    const unaccounted = [...known.keys()].filter((id) => !shown.has(id) && !(id in unusedSources));
    expect(unaccounted).toEqual([]);
  });

  test("listed as unused is used nowhere", () => {
    for (const [id, reason] of Object.entries(unusedSources)) {
      expect(used.has(id), id).toBe(false);
      expect(reason).toMatch(/\w+ \w+/);
    }
  });

  test("that sells or promises is listed as unused, and no other is", () => {
    const promotional = content.sources.filter((source) => source.promotional).map(({ id }) => id);
    expect(Object.keys(unusedSources).sort()).toEqual(promotional.sort());
  });

  test("outside the article is named in a claim or asked about", () => {
    const outside = content.sources.filter(({ kind }) => kind === "outside");
    expect(outside.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  test.each(languages)("has a short name in %s", (language) => {
    const { sourceNames } = contentFor(language);
    expect([...known.keys()].filter((id) => !sourceNames[id])).toEqual([]);
    expect(Object.keys(sourceNames)).toHaveLength(known.size);
  });
});

describe("every dispute of a place", () => {
  const disputes = content.places.flatMap(({ id: place, disputes: all }) =>
    all.map((dispute) => ({ ...dispute, place })),
  );

  test.each(disputes)("$id leads to a question that rests on one of its sides", (dispute) => {
    const asked = content.questions.find(({ id }) => id === dispute.asks);
    const sides = Object.values(dispute.sides);
    expect(sides.length).toBeGreaterThan(1);
    expect(asked?.sources.filter((id) => sides.flat().includes(id))).not.toEqual([]);
  });
});

describe("every conflict of the sources", () => {
  test.each(conflicts)("$id is shown in a row where its two sides meet", ({ id, between = [] }) => {
    const sides = between.filter((one) => !known.get(one)?.promotional);
    const met = rows
      .filter((row) => row.conflicts.includes(bare(id)))
      .map((row) => {
        const cited = Object.values(row.cells).flat();
        return sides.filter((side) => cited.includes(side)).length;
      });
    expect(Math.max(0, ...met)).toBeGreaterThanOrEqual(Math.min(2, sides.length));
  });

  test.each(conflicts)("$id is asked about, and told in one sentence", ({ id }) => {
    const asking = content.questions.filter(({ conflict }) => conflict === bare(id));
    expect(asking.length).toBeGreaterThan(0);
    for (const language of languages) {
      expect(contentFor(language).conflictWords[bare(id)]).toMatch(/^[^.?!]+\.$/);
    }
  });

  test("named by a row or a question is a conflict of the sources", () => {
    const ids = conflicts.map(({ id }) => bare(id));
    const named = [
      ...rows.flatMap((row) => row.conflicts),
      ...content.questions.flatMap(({ conflict }) => conflict ?? []),
    ];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(content.conflictWords).sort()).toEqual(ids.sort());
  });
});
