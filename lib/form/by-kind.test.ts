import { describe, expect, expectTypeOf, it } from "vitest";
import { contentFor } from "@/content";
import { perKind } from "./by-kind";
import type { Item, Kind } from "./item";
import { kindOf } from "./kinds";

type ByKind = Parameters<typeof perKind<[], string>>[0];

const said = perKind<[string], string>({
  choice: ({ options }, before) => `${before} one of ${options.length}`,
  choices: ({ options }, before) => `${before} some of ${options.length}`,
  scale: () => "scale",
  text: ({ atMost }) => `at most ${atMost}`,
  number: ({ from, to }) => `${from} to ${to}`,
  date: () => "date",
  regions: () => "regions",
  "main-region": ({ from }) => `one of ${from}`,
  ask: () => "ask",
  "dropped-questions": () => "dropped",
  "top-questions": ({ atMost }) => `top ${atMost}`,
  entries: ({ fields }): string => fields.map((field) => said(field, "a")).join(", "),
});

describe("what is written kind by kind", () => {
  it("is done with an item of that kind and what else was given", () => {
    expect(said({ id: "a", kind: "choice", options: ["x", "y"] }, "just")).toBe("just one of 2");
    const fields = [{ id: "b", kind: "text", atMost: 5, lines: 1 }] as const;
    expect(said({ id: "c", kind: "entries", atMost: 1, fields }, "")).toBe("at most 5");
  });

  it("does not compile without every kind", () => {
    expectTypeOf<keyof ByKind>().toEqualTypeOf<Kind>();
    expectTypeOf<Omit<ByKind, "scale">>().not.toExtend<ByKind>();
  });

  it("is known for every kind that the form has", () => {
    const items = contentFor("en").steps.flatMap((step): readonly Item[] => step.items);
    const lists = items.filter((item) => kindOf(item).isList).map(({ kind }) => kind);
    expect([...new Set(lists)].toSorted()).toEqual(
      ["ask", "choices", "dropped-questions", "entries", "regions", "top-questions"].toSorted(),
    );
  });
});
