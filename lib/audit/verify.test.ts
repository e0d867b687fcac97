import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditRow, auditActions, codeOf, noCode } from "./event";
import { headText, readHead, readSignedHead, signedHead } from "./head";
import { verifyChain } from "./verify";

const secret = "a secret of the tests, long enough";
type Fact = Omit<AuditRow, "seq" | "code">;

function chain(facts: readonly Fact[], by = secret): AuditRow[] {
  let code: Uint8Array = noCode;
  return facts.map((fact, at) => {
    const row = { seq: at + 1, ...fact };
    const made = { ...row, code: codeOf(by, code, row) };
    code = made.code;
    return made;
  });
}

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const fact: fc.Arbitrary<Fact> = fc.record({
  at: fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }),
  actor: fc.constantFrom("staff", "patient", "system"),
  actorId: fc.option(fc.string()),
  action: fc.constantFrom(...auditActions),
  subjectId: fc.option(fc.uuid()),
  detail: fc.dictionary(fc.string(), value, { maxKeys: 3 }),
});
const facts = fc.array(fact, { minLength: 2, maxLength: 12 });
const detail = fc.oneof(
  fc.dictionary(fc.string(), value),
  value,
  fc.constant(null),
  fc.array(value),
);

/** Every column of a row with another value than it may have. */
const edit: fc.Arbitrary<Partial<AuditRow>> = fc.oneof(
  fc.record({ at: fc.date({ noInvalidDate: true }) }),
  fc.record({ actor: fc.string() }),
  fc.record({ actorId: fc.option(fc.string()) }),
  fc.record({ action: fc.string() }),
  fc.record({ subjectId: fc.option(fc.string()) }),
  fc.record({ detail }),
  fc.record({ code: fc.uint8Array({ maxLength: 32 }).map((bytes) => Uint8Array.from(bytes)) }),
);

const faultsOf = async (rows: readonly AuditRow[], last?: AuditRow) =>
  (await verifyChain(secret, rows, last ? [last] : [])).faults;
const text = ({ code, at, ...row }: AuditRow): string =>
  JSON.stringify([
    Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)),
    at.getTime(),
    [...code],
  ]);

describe("a log", () => {
  it("is found whole when it is, and tells its head", async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        const rows = chain(given);
        const { events, faults, head } = await verifyChain(secret, rows, rows);
        expect({ events, faults }).toEqual({ events: rows.length, faults: [] });
        expect(head).toEqual({ seq: rows.length, code: rows.at(-1)?.code });
      }),
    );
    expect(await verifyChain(secret, [], [])).toEqual({ events: 0, faults: [], head: null });
  });

  it("does not depend on the order in which the facts of a detail are given back", async () => {
    const [first, ...rest] = chain([
      {
        at: new Date(0),
        actor: "system",
        actorId: null,
        action: "retention.ran",
        subjectId: null,
        detail: { b: 1, a: 2 },
      },
    ]);
    if (!first) throw new Error("no row");
    expect(await faultsOf([{ ...first, detail: { a: 2, b: 1 } }, ...rest])).toEqual([]);
  });

  it("shows any one change of any event", async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.nat(), edit, async (given, pick, change) => {
        const rows = chain(given);
        const at = pick % rows.length;
        const changed = rows.map((row, place) => (place === at ? { ...row, ...change } : row));
        fc.pre(text(changed[at] ?? (rows[0] as AuditRow)) !== text(rows[at] as AuditRow));
        expect(await faultsOf(changed, rows.at(-1))).toContainEqual({
          kind: "changed",
          seq: at + 1,
        });
      }),
    );
  });

  it("shows which events were taken out", async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.nat(), fc.nat(), async (given, one, other) => {
        const rows = chain(given);
        const from = one % (rows.length - 1);
        const to = from + (other % (rows.length - 1 - from));
        const left = rows.filter((_, at) => at < from || at > to);
        expect(await faultsOf(left)).toEqual([{ kind: "missing", from: from + 1, to: to + 1 }]);
      }),
    );
  });

  it("shows events taken out and the rest numbered anew", async () => {
    await fc.assert(
      fc.asyncProperty(facts, fc.nat(), async (given, pick) => {
        const rows = chain(given);
        const at = pick % (rows.length - 1);
        const anew = rows
          .filter((_, place) => place !== at)
          .map((row, n) => ({ ...row, seq: n + 1 }));
        expect(await faultsOf(anew)).toContainEqual({ kind: "changed", seq: at + 1 });
      }),
    );
  });

  it("shows events that were put in, or changed places", async () => {
    await fc.assert(
      fc.asyncProperty(facts, fact, fc.nat(), async (given, more, pick) => {
        const rows = chain(given);
        const at = pick % rows.length;
        const made = chain([...given.slice(0, at), more, ...given.slice(at)], "another secret");
        const put = [...rows.slice(0, at), made[at] as AuditRow, ...rows.slice(at)];
        const numbered = put.map((row, n) => ({ ...row, seq: n + 1 }));
        expect(await faultsOf(numbered)).toContainEqual({ kind: "changed", seq: at + 1 });
        const next = (at + 1) % rows.length;
        const swapped = rows.map((row, n) => {
          const other = n === at ? rows[next] : n === next ? rows[at] : row;
          return { ...(other ?? row), seq: row.seq };
        });
        expect(await faultsOf(swapped)).not.toEqual([]);
      }),
    );
  });

  it("shows a cut at its end, and one that was written over since", async () => {
    await fc.assert(
      fc.asyncProperty(facts, facts, fc.nat(), async (given, more, pick) => {
        const rows = chain(given);
        const last = rows.at(-1) as AuditRow;
        const left = 1 + (pick % (rows.length - 1));
        expect(await faultsOf(rows.slice(0, left), last)).toEqual([
          { kind: "cut-off", last: left, once: rows.length },
        ]);
        expect(await faultsOf([], last)).toHaveLength(1);
        const at = { ...(more[0] as Fact), actorId: "another" };
        const over = chain([...given.slice(0, left), at, ...more, ...given]);
        expect(await faultsOf(over, last)).toEqual([{ kind: "replaced", seq: last.seq }]);
      }),
    );
  });

  it("cannot be made anew without the secret", async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (given) => {
        expect(await faultsOf(chain(given, "guessed"))).toHaveLength(given.length);
      }),
    );
  });
});

describe("a head", () => {
  const head = { seq: 12, code: Uint8Array.from({ length: 32 }, (_, at) => at) };

  it("can be noted down and read again", () => {
    expect(headText(head)).toMatch(/^12:000102/);
    expect(readHead(` ${headText(head).toUpperCase()}\n`)).toEqual(head);
    for (const wrong of ["", "12", "0:00", `0:${"0".repeat(64)}`, `12:${"0".repeat(63)}`]) {
      expect(readHead(wrong)).toBeNull();
    }
  });

  it("counts only as it was signed", () => {
    const signed = signedHead(secret, head);
    expect(readSignedHead(secret, signed)).toEqual(head);
    expect(readSignedHead("another secret", signed)).toBeNull();
    expect(readSignedHead(secret, signed.replace("12:", "11:"))).toBeNull();
    expect(readSignedHead(secret, "")).toBeNull();
    expect(readSignedHead(secret, headText(head))).toBeNull();
  });
});
