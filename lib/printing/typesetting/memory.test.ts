import { expect, test, vi } from "vitest";
import { openMemory } from "./memory";

test("what was made for a text is made once", () => {
  const remembered = openMemory<number>(100);
  const make = vi.fn(() => 7);
  expect([remembered("a", make), remembered("a", make)]).toEqual([7, 7]);
  expect(make).toHaveBeenCalledTimes(1);
});

test("more texts than it holds are forgotten together", () => {
  const remembered = openMemory<number>(10);
  const make = vi.fn(() => 7);
  for (const text of ["aaaa", "bbbb", "cccc", "cccc", "aaaa"]) remembered(text, make);
  expect(make).toHaveBeenCalledTimes(4);
});
