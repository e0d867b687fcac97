import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvOf } from "./csv-text";

it.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", '"\'\t=1"'],
  ["\r=1", '"\'\r=1"'],
  ["＝1", "'＝1"],
  ['a "b"', '"a ""b"""'],
  ['a, "b"', '"a, ""b"""'],
  ["Ng", "Ng"],
])("writes %j as %j", (cell, written) => {
  expect(csvOf([[cell, "x"]])).toBe(`\uFEFF${written},x\r\n`);
});

it("can be read back, and holds no cell that begins a formula", () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom("=", "+a", "-1\n", '"', '@"', "\t", "\r\n;"));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
      const read: readonly string[][] = parse(csvOf(rows), { bom: true, record_delimiter: "\r\n" });
      expect(read.flat().filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
      expect(
        read.map((cells) => cells.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, ""))),
      ).toEqual(rows.map((cells) => cells.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, ""))));
    }),
  );
});
