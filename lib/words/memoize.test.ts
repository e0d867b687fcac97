import { expect, it, vi } from "vitest";
import { memoize } from "./memoize";

it("works a value out once for each key, also where there is none", () => {
  const make = vi.fn((key: string) => (key === "none" ? undefined : key.length));
  const known = memoize(make);
  expect(["two", "none", "two", "none"].map(known)).toEqual([3, undefined, 3, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
});
