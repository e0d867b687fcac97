import { expect, it } from "vitest";
import { wholeNameFirst } from "./whole-name-first";

const named = (names: readonly string[]) => names.map((name) => ({ person: { name } }));
const rows = named(["William Davis-Fox", "William Davison", "DAVIS, William", "Ann Davis-William"]);

it("puts whoever has the whole name first, and leaves the others in their order", () => {
  expect(wholeNameFirst(rows, "william davis")).toEqual(
    named(["DAVIS, William", "William Davis-Fox", "William Davison", "Ann Davis-William"]),
  );
});

it.each([null, "", "davis", "04/03/1950"])("leaves a page as it is for %j", (search) => {
  expect(wholeNameFirst(rows, search)).toEqual(rows);
});
