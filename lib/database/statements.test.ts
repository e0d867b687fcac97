import { afterAll, beforeAll, expect, it } from "vitest";
import { EmbeddedDatabase } from "./embedded-database";

const database = new EmbeddedDatabase();
beforeAll(async () => {
  await database.waitReady;
  await database.exec(
    `CREATE TABLE kept (number int PRIMARY KEY, sealed bytea, words text[], at timestamp)`,
  );
}, 120_000);
afterAll(() => database.close());

const known = async () => {
  const { rows } = await database.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM pg_prepared_statements",
  );
  return rows[0]?.count ?? 0;
};
const insert = "INSERT INTO kept VALUES ($1, $2, $3, $4)";
const select = "SELECT * FROM kept WHERE number = $1";

it("gives the same the first time and once its plan is kept", async () => {
  const sealed = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const written = await database.query(insert, [1, sealed, ["a", '"b"'], "2026-11-27 06:00:00"]);
  expect(written).toMatchObject({ affectedRows: 1, rows: [] });
  await database.query(insert, [2, null, undefined, null]);
  const before = await known();
  for (let turn = 0; turn < 12; turn += 1) {
    const { rows, fields } = await database.query(select, [1]);
    expect(rows).toEqual([
      { number: 1, sealed, words: ["a", '"b"'], at: new Date("2026-11-27T06:00:00Z") },
    ]);
    expect(fields.map(({ name }) => name)).toEqual(["number", "sealed", "words", "at"]);
    const options = { rowMode: "array", parsers: { 1009: (text: string) => text } } as const;
    const listed = await database.query(select, [turn % 2 === 0 ? 2 : 1], options);
    expect(listed.rows).toEqual(
      turn % 2 === 0
        ? [[2, null, null, null]]
        : [[1, sealed, '{a,"\\"b\\""}', new Date("2026-11-27T06:00:00Z")]],
    );
  }
  expect(await known()).toBe(before + 1);
});

it("tells what went wrong, each time, and goes on", async () => {
  for (let turn = 0; turn < 8; turn += 1) {
    await expect(database.query(insert, [1, null, null, null])).rejects.toMatchObject({
      code: "23505",
    });
    await expect(
      database.query("SELECT nothing FROM kept WHERE number = $1", [1]),
    ).rejects.toMatchObject({ code: "42703" });
  }
  expect((await database.query(select, [1])).rows).toHaveLength(1);
});

it("fails once where a table was changed since, and then gives what it has become", async () => {
  await database.exec("ALTER TABLE kept ADD COLUMN more int");
  await expect(database.query(select, [1])).rejects.toMatchObject({ code: "0A000" });
  expect((await database.query(select, [1])).rows[0]).toHaveProperty("more", null);
});

it("does in a transaction what is undone with it, and nothing after it", async () => {
  const undone = database.transaction(async (transaction) => {
    for (let turn = 10; turn < 18; turn += 1)
      await transaction.query(insert, [turn, null, null, null]);
    const { rows } = await transaction.query(select, [17]);
    expect(rows).toHaveLength(1);
    expect(transaction.closed).toBe(false);
    await transaction.query(insert, [17, null, null, null]);
  });
  await expect(undone).rejects.toMatchObject({ code: "23505" });
  expect((await database.query(select, [10])).rows).toEqual([]);
  const left = await database.transaction(async (transaction) => transaction);
  await expect(left.query(select, [1])).rejects.toThrow("Transaction is closed");
});

it("keeps the plans of what is asked again and again alone, not too many, and those asked last", async () => {
  const before = await known();
  for (let made = 0; made < 20; made += 1) await database.query(`SELECT ${made}`);
  expect(await known()).toBe(before);
  for (let made = 0; made < 70; made += 1) {
    for (let turn = 0; turn < 5; turn += 1) await database.query(`SELECT ${made}, 'again'`);
    await database.query(select, [1]);
  }
  expect(await known()).toBe(64);
  const { rows } = await database.query<{ statement: string }>(
    "SELECT statement FROM pg_prepared_statements",
  );
  const kept = rows.map(({ statement }) => statement);
  expect(kept).toContain(select);
  expect(kept).not.toContain("SELECT 0, 'again'");
});
