import { describe, expect, expectTypeOf, it } from "vitest";
import { contentFor } from "@/content";
import { personas } from "@/prisma/personas";
import type { perKind } from "./by-kind";
import type { Item, Kind } from "./item";
import { kindOf } from "./kinds";

type ByKind = Parameters<typeof perKind<[], string>>[0];

describe("what is written kind by kind", () => {
  it("does not type-check without every kind", () => {
    expectTypeOf<keyof ByKind>().toEqualTypeOf<Kind>();
    expectTypeOf<Omit<ByKind, "scale">>().not.toExtend<ByKind>();
  });
});

const items = contentFor("en").steps.flatMap((step): readonly Item[] => step.items);

describe.each(personas)("the answers of $id", ({ answers }) => {
  it("are lists where their kind says so", () => {
    const given = items.filter(({ id }) => answers[id] !== undefined);
    const lists = given.filter(({ id }) => Array.isArray(answers[id]));
    expect(given.filter((item) => kindOf(item).isList)).toEqual(lists);
  });
});
