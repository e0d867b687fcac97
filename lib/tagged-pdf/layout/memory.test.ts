import { expect, test, vi } from "vitest";
import { forgetAll, openMemory } from "./memory";

test("what was made for a text is made once", () => {
  const remembered = openMemory<number>(100);
  const make = vi.fn(() => 7);
  expect([remembered("a", make), remembered("a", make)]).toEqual([7, 7]);
  expect(make).toHaveBeenCalledTimes(1);
});

test("what is asked for again and again stays, and what was asked for once is forgotten", () => {
  const remembered = openMemory<number>(20);
  const make = vi.fn(() => 7);
  for (const once of ["aaaa", "bbbb", "cccc", "dddd", "eeee", "ffff"]) {
    remembered("known", make);
    remembered(once, make);
  }
  expect(make).toHaveBeenCalledTimes(7);
  remembered("aaaa", make);
  expect(make).toHaveBeenCalledTimes(8);
});

test("it holds no more than it was given room for", () => {
  const remembered = openMemory<object>(10);
  const first = remembered("first", () => ({}));
  for (const other of ["other", "third"]) remembered(other, () => ({}));
  expect(remembered("first", () => ({}))).not.toBe(first);
});

test("all memories forget together", () => {
  const memories = [openMemory<object>(100), openMemory<object>(100)];
  const before = memories.map((remembered) => remembered("a name", () => ({})));
  forgetAll();
  const after = memories.map((remembered) => remembered("a name", () => ({})));
  for (const [at, value] of after.entries()) expect(value).not.toBe(before[at]);
});
