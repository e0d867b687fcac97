import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completionFigures, type FigureTable, type Period, type Tally } from "./figures";
import { stages } from "./reached";
import { fewest } from "./safe-table";

const tally = (more: Partial<Tally>): Tally => ({
  ...{ way: "mail", language: "en", reached: "returned", step: null },
  ...{ isRecent: true, count: 0, ...more },
});
const rowsOf = (table: FigureTable | null) =>
  table?.rows.map(({ groups, figures }) => [groups.join(" "), ...figures]);

describe("completion figures", () => {
  const many = [
    tally({ count: 40 }),
    tally({ reached: "started", step: "pain-now", count: 12 }),
    tally({ reached: "started", step: "history", count: 11 }),
    tally({ reached: "opened", count: 10 }),
    tally({ reached: "invited", count: 20 }),
    tally({ way: "letter", count: 15 }),
    tally({ way: "letter", language: "es", reached: "invited", count: 12 }),
    tally({ way: "code", count: 3 }),
  ];

  it("count who came at least so far, the small ones together", () => {
    const { all, ways, languages, stops } = completionFigures(many, "recent");
    expect(all).toEqual({
      columns: [0, 1, 2, 3],
      rows: [{ groups: ["all"], figures: [123, 91, 81, 58] }],
    });
    expect(rowsOf(ways)).toEqual([
      ["mail", 93, 73, 63, 40],
      ["letter code", 30, 18, 18, 18],
    ]);
    // Twelve were invited in Spanish and none came further, which no figure may say.
    expect(rowsOf(languages)).toEqual([
      ["en", 111],
      ["es", 12],
    ]);
    expect(rowsOf(stops)).toEqual([
      ["pain-now", 12],
      ["history", 11],
    ]);
  });

  it("are none of fewer than ten people", () => {
    const none = { all: null, ways: null, languages: null, stops: null };
    expect(completionFigures([tally({ count: 9 })], "whole")).toEqual(none);
    expect(completionFigures([], "whole")).toEqual(none);
  });

  it("leave out a stage that would tell of a few people", () => {
    const { all } = completionFigures(
      [
        tally({ count: 30 }),
        tally({ reached: "opened", count: 4 }),
        tally({ reached: "invited", count: 20 }),
      ],
      "whole",
    );
    expect(all?.rows[0]?.figures).toEqual([54, 30, 30]);
    expect(all?.columns).toEqual([0, 2, 3]);
  });

  it("divide people at no other stages than those shown of all", () => {
    const people = (way: "mail" | "letter", counts: readonly number[]) =>
      counts.map((count, at) => tally({ way, reached: stages[at] ?? "invited", count }));
    const both = [...people("mail", [20, 0, 24, 20]), ...people("letter", [10, 5, 6, 20])];
    const { all, ways } = completionFigures(both, "whole");
    expect(all?.columns).toEqual([0, 2, 3]);
    // Opened and sent back would be safe by way, and with the figures of all tell that five only opened it.
    expect(ways?.columns).toEqual([0, 3]);
  });

  it("are not shown of the last days when the days before had a few people more", () => {
    const some = [tally({ count: 30 }), tally({ isRecent: false, count: 5 })];
    expect(completionFigures(some, "recent").all).toBeNull();
    expect(rowsOf(completionFigures(some, "whole").all)).toEqual([["all", 35, 35, 35, 35]]);
  });
});

/* What whoever has both periods knows: each figure is a sum of atoms, and sums can be added and subtracted. */
const waysTried = ["mail", "copy", "letter"] as const;
const languagesTried = ["en", "es"] as const;
const stepsTried = ["one", "two"] as const;
const atoms = [true, false].flatMap((isRecent) =>
  waysTried.flatMap((way) =>
    languagesTried.flatMap((language) =>
      stages.flatMap((reached) =>
        (reached === "started" ? stepsTried : [null]).map((step) => ({
          ...{ isRecent, way, language, reached, step },
        })),
      ),
    ),
  ),
);
type Atom = (typeof atoms)[number];
type Vector = readonly number[];
const vectorOf = (belongs: (atom: Atom) => boolean): Vector =>
  atoms.map((atom) => (belongs(atom) ? 1 : 0));
const atLeast = (stage: number) => (atom: Atom) => stages.indexOf(atom.reached) >= stage;

/** The figures of both periods as sums of atoms. */
function published(tallies: readonly Tally[]): readonly { vector: Vector; figure: number }[] {
  return (["recent", "whole"] as const).flatMap((period: Period) => {
    const inPeriod = (atom: Atom) => period === "whole" || atom.isRecent;
    const { all, ways, languages, stops } = completionFigures(tallies, period);
    const of = (table: FigureTable | null, keyOf: (atom: Atom) => string | null, exact = false) =>
      (table?.rows ?? []).flatMap(({ groups, figures }) =>
        figures.map((figure, at) => {
          const stage = table?.columns[at] ?? 0;
          const vector = vectorOf((atom) => {
            const key = keyOf(atom);
            const there = exact ? atom.reached === "started" : atLeast(stage)(atom);
            return inPeriod(atom) && there && key !== null && groups.includes(key);
          });
          return { vector, figure };
        }),
      );
    return [
      ...of(all, () => "all"),
      ...of(ways, ({ way }) => way),
      ...of(languages, ({ language }) => language),
      ...of(stops, ({ step }) => step, true),
    ];
  });
}

/** Rows in which each leads with a one that no other has: what they span can then be read off. */
function reduced(vectors: readonly Vector[]): readonly { lead: number; row: number[] }[] {
  const basis: { lead: number; row: number[] }[] = [];
  for (const vector of vectors) {
    const row = rest(basis, vector);
    const lead = row.findIndex((one) => Math.abs(one) > 1e-9);
    if (lead < 0) continue;
    const scaled = row.map((one) => one / (row[lead] ?? 1));
    for (const other of basis) {
      const times = other.row[lead] ?? 0;
      other.row = other.row.map((one, at) => one - times * (scaled[at] ?? 0));
    }
    basis.push({ lead, row: scaled });
  }
  return basis;
}

function rest(basis: readonly { lead: number; row: number[] }[], vector: Vector): number[] {
  let left = [...vector];
  for (const { lead, row } of basis) {
    const times = left[lead] ?? 0;
    if (times !== 0) left = left.map((one, at) => one - times * (row[at] ?? 0));
  }
  return left;
}

const subsets = <One>(all: readonly One[]): readonly (readonly One[])[] =>
  Array.from({ length: 2 ** all.length - 1 }, (_, bits) =>
    all.filter((__, at) => ((bits + 1) & (1 << at)) !== 0),
  );

/** Every sum somebody could be after: some ways, some languages, from one stage to another, of any period. */
const sought: readonly Vector[] = subsets([true, false]).flatMap((periods) =>
  subsets(waysTried).flatMap((ways) =>
    subsets(languagesTried).flatMap((languages) =>
      stages.flatMap((_, from) =>
        stages.slice(from).flatMap((__, more) =>
          [null, ...stepsTried].map((step) =>
            vectorOf((atom) => {
              const at = stages.indexOf(atom.reached);
              const there =
                at >= from && at <= from + more && (step === null || atom.step === step);
              const { isRecent, way, language } = atom;
              return (
                there &&
                [
                  periods.includes(isRecent),
                  ways.includes(way),
                  languages.includes(language),
                ].every(Boolean)
              );
            }),
          ),
        ),
      ),
    ),
  ),
);

it("no number of one to nine people can be worked out from the figures of both periods", () => {
  // Some stages, ways and languages have few people or none, so that layouts differ.
  const size = fc.constantFrom(0, 0.05, 1, 1);
  const sizes = (keys: readonly string[]) =>
    fc
      .tuple(...keys.map(() => size))
      .map((of) => new Map(keys.map((key, at) => [key, of[at] ?? 1])));
  const counts = fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 40 }), {
        minLength: atoms.length,
        maxLength: atoms.length,
      }),
      sizes([...stages, ...waysTried, ...languagesTried, "true", "false"]),
    )
    .map(([most, of]) =>
      atoms.map(({ reached, way, language, isRecent }, at) =>
        [reached, way, language, String(isRecent)].reduce(
          (people, key) => Math.ceil(people * (of.get(key) ?? 1)),
          most[at] ?? 0,
        ),
      ),
    );
  let shown = 0;
  fc.assert(
    fc.property(counts, (people) => {
      const tallies = atoms.map((atom, at) => ({ ...atom, count: people[at] ?? 0 }));
      const figures = published(tallies);
      shown += figures.length;
      expect(figures.filter(({ figure }) => figure < fewest)).toEqual([]);
      const basis = reduced(figures.map(({ vector }) => vector));
      const leaks = sought.filter((vector) => {
        const found = vector.reduce((sum, one, at) => sum + one * (people[at] ?? 0), 0);
        if (found === 0 || found >= fewest) return false;
        return rest(basis, vector).every((one) => Math.abs(one) < 1e-6);
      });
      expect(leaks).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(shown).toBeGreaterThan(0);
});
