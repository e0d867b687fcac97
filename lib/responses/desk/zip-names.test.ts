import { expect, it } from "vitest";
import { safeRecordNumber, zipNames } from "./zip-names";

it.each([
  ["12345", "12345"],
  ["A/12 345", "A-12-345"],
  ["../../etc/passwd", "etc-passwd"],
  ["Ä-7", "A-7"],
  ["nul", "nul_"],
  ["病歴", ""],
  [" ", ""],
])("a record number %j is %j in a file's name", (number, name) => {
  expect(safeRecordNumber(number)).toBe(name);
});

it("names by record number or short id, and tells those apart that would share a name", () => {
  const one = (id: string, recordNumber: string) => ({ id, recordNumber, day: "2026-12-08" });
  expect(
    zipNames([
      one("aaaaaaaa-1", "A/1"),
      one("bbbbbbbb-1", "a-1"),
      one("cccccccc-1", ""),
      one("dddddddd-1", "77"),
    ]),
  ).toEqual(["A-1_2026-12-08_aaaaaaaa", "a-1_2026-12-08_bbbbbbbb", "cccccccc", "77"]);
});
