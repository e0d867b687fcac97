import { describe, expect, test } from "vitest";
import { contentFor } from "@/content";
import type { Content } from "@/lib/edition/content";
import type { Item } from "@/lib/form/item";
import type { Step } from "@/lib/form/step";
import { personas } from "@/prisma/personas";
import { chooseWalks } from "./choose-walks";
import { drivenElements } from "./driven";
import { type Walkable, walkable } from "./people";
import { chosen, required } from "./plan";
import { requiredElements } from "./required";

const content = contentFor("en");
const planned = (form: Content) => {
  const people = personas.map((persona) => walkable(form, persona));
  const needed = requiredElements(form, people);
  return { people, needed, ...chooseWalks(needed, people) };
};

/** The same form with an item more on one of its steps. */
const withItem = (stepId: string, item: Item): Content => ({
  ...content,
  steps: content.steps.map((step) =>
    step.id === stepId ? { ...step, items: [...step.items, item] } : step,
  ),
});

const usedBy = ({ people, walks }: ReturnType<typeof planned>) =>
  new Set(
    walks.flatMap(({ person, steps }) =>
      (people.find(({ id }) => id === person)?.legs ?? [])
        .filter(({ step }) => steps.includes(step))
        .flatMap(({ elements }) => elements),
    ),
  );

describe("the walks chosen for the form as it is", () => {
  test("leave nothing out", () => {
    expect(chosen.left).toEqual([]);
    expect(usedBy(planned(content))).toEqual(required);
  });

  test("are one whole way and parts, the same each time", () => {
    expect(chosen.walks.filter(({ whole }) => whole)).toHaveLength(1);
    expect(planned(content).walks).toEqual(chosen.walks);
    const walked = chosen.walks.reduce((sum, { steps }) => sum + steps.length, 0);
    expect(walked).toBeLessThan(2 * content.steps.length);
  });

  test("need every step, every item and every second entry", () => {
    const needed = [...required].join("\n");
    for (const { id, items } of content.steps) {
      expect(needed).toContain(`${id}: next`);
      for (const item of items) {
        expect(needed).toContain(`${id}: ${item.id}`);
        if (item.kind === "entries") expect(needed).toContain(`${id}: ${item.id} (add)`);
      }
    }
  });
});

describe("what nobody fills in is left over, by name", () => {
  test.each<readonly [Item, string]>([
    [{ id: "new-words", kind: "text", atMost: 10, lines: 2 }, "do-again: new-words (textarea)"],
    [
      { id: "new-number", kind: "number", from: 0, to: 9, beside: [] },
      "do-again: new-number (text)",
    ],
    [{ id: "new-scale", kind: "scale" }, "do-again: new-scale (radio)"],
    [{ id: "new-box", kind: "choice", options: ["yes"] }, "do-again: new-box (checkbox)"],
    [{ id: "new-one", kind: "choice", options: ["a", "b"] }, "do-again: new-one (radio)"],
    [{ id: "new-many", kind: "choices", options: ["a", "b"] }, "do-again: new-many (checkbox)"],
  ])("a new item: $kind", (item, element) => {
    expect(planned(withItem("do-again", item)).left).toEqual([element]);
  });

  test("a new list, its fields and its second entry", () => {
    const fields = [{ id: "what", kind: "text", atMost: 9, lines: 1 }] as const;
    const list = { id: "new-list", kind: "entries", atMost: 3, fields } as const;
    expect(planned(withItem("do-again", list)).left).toEqual([
      "do-again: new-list.what (text)",
      "do-again: new-list (add)",
    ]);
  });

  test("a new step that nobody's answers lead to", () => {
    const answered = { item: "do-again", answered: true } as const;
    const when = { all: [answered, { not: answered }] };
    const never: Step = { id: "new-step", section: "check", when, items: [] };
    expect(planned({ ...content, steps: [...content.steps, never] }).left).toEqual([
      "new-step: next",
    ]);
  });

  test("all that one person alone fills in, without that person", () => {
    const people = personas
      .filter(({ id }) => id !== "at-full-length")
      .map((persona) => walkable(content, persona));
    expect(chooseWalks(required, people).left).toContain("check: print-size (radio)");
  });
});

describe("the choice", () => {
  const person = (id: string, legs: Walkable["legs"]): Walkable => ({ id, legs });
  const leg = (step: string, elements: readonly string[], cost = 1) => ({ step, elements, cost });

  test("takes the dearer way only for what it alone has", () => {
    const cheap = person("cheap", [leg("one", ["a"]), leg("two", ["b"])]);
    const dear = person("dear", [leg("one", ["a"], 5), leg("two", ["b", "c"], 5)]);
    expect(chooseWalks(new Set(["a", "b", "c"]), [dear, cheap])).toEqual({
      walks: [
        { person: "cheap", whole: true, steps: ["one", "two"] },
        { person: "dear", whole: false, steps: ["two"] },
      ],
      left: [],
    });
  });

  test("without anyone leaves everything", () => {
    expect(chooseWalks(new Set(["a"]), [])).toEqual({ walks: [], left: ["a"] });
  });
});

describe("what was really used", () => {
  test("goes by the control that the page had", () => {
    const driven = [
      { field: "date-of-birth.day", control: "text" },
      { field: "name", control: "textarea" },
      { field: "nothing-of-this-step", control: "text" },
    ];
    expect(drivenElements(content, "about-this-form", driven)).toEqual([
      "about-this-form: date-of-birth.day (text)",
      "about-this-form: name (textarea)",
    ]);
    expect(required.has("about-this-form: name (textarea)")).toBe(false);
  });

  test("has one entry more once it was asked for and filled in", () => {
    const driven = [{ field: "scans.1.place", control: "text" }];
    const step = "treatment-details";
    const place = `${step}: scans.place (text)`;
    expect(drivenElements(content, step, driven)).toEqual([place]);
    expect(drivenElements(content, step, driven, "blocks")).toEqual([place]);
    expect(drivenElements(content, step, driven, "scans")).toEqual([place, `${step}: scans (add)`]);
  });
});
