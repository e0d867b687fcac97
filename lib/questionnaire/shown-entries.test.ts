import { expect, test } from "vitest";
import type { AskedItem } from "@/lib/form/asked-item";
import { shownEntries } from "./shown-entries";

const fields = [{ id: "place", kind: "text", atMost: 9, lines: 1 }] as const;
const list: AskedItem = { item: { id: "list", kind: "entries", atMost: 3, fields }, options: [] };
const perTick = { of: "ticks", field: "kind" };
const options = ["a", "b", "c"];
const kind = { id: "kind", kind: "choice", options } as const;
const cards: AskedItem = {
  item: { id: "cards", kind: "entries", atMost: 3, fields: [kind, ...fields], cards: { perTick } },
  options: ["a", "b"],
};
const filled = { "cards.0.kind": ["b"], "cards.0.place": ["x"] };

test("a list shows what is filled in, and a blank entry where asked or where there is none", () => {
  const first = { number: 0 };
  const raw = { "list.0.place": ["A"] };
  expect(shownEntries([list], {}, undefined)).toEqual({ list: [first] });
  expect(shownEntries([list], raw, undefined)).toEqual({ list: [first] });
  expect(shownEntries([list], raw, "list")).toEqual({ list: [first, { number: 1 }] });
});

test("cards are one for each tick, and one more of a tick that was asked for again", () => {
  const b = { number: 0, tick: "b" };
  const a = { number: 1, tick: "a" };
  expect(shownEntries([cards], filled, undefined)).toEqual({ cards: [b, a] });
  expect(shownEntries([cards], filled, "cards.b")).toEqual({
    cards: [b, a, { number: 2, tick: "b" }],
  });
  expect(shownEntries([cards], filled, "cards.a")).toEqual({ cards: [b, a] });
  expect(shownEntries([cards], filled, "cards.c")).toEqual({ cards: [b, a] });
});

test("cards never are more than the list has room for", () => {
  const full = Object.fromEntries(
    [0, 1, 2].flatMap((number) => [
      [`cards.${number}.kind`, ["b"]],
      [`cards.${number}.place`, ["x"]],
    ]),
  );
  expect(shownEntries([cards], full, "cards.b")["cards"]).toHaveLength(3);
});
