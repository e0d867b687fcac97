import { describe, expect, test } from "vitest";
import { contentFor, type Language, languages } from "@/content";
import { sections, steps } from "@/content/form/steps";
import { type Condition, itemsRead } from "@/lib/form/condition";
import { inRole } from "@/lib/form/in-role";
import type { Field, Item } from "@/lib/form/item";
import { type Role, roleKinds } from "@/lib/form/roles";
import type { Step } from "@/lib/form/step";
import type { AnyItemWords } from "@/lib/form/words";
import { emergencyGroups } from "./form/emergency";
import { sources } from "./sources";

const journey: readonly Step[] = steps;
const items = journey.flatMap((step) => step.items.map((item) => ({ step, item })));
const fields = items.flatMap(({ item }) => (item.kind === "entries" ? item.fields : []));

const roles = Object.keys(roleKinds) as Role[];

const repeated = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at);

/** Where words and structure differ, in either direction, as readable lines. */
function differences(where: string, have: object, want: readonly string[]): readonly string[] {
  const ids = Object.keys(have);
  return [
    ...want.filter((id) => !ids.includes(id)).map((id) => `${where}: no words for ${id}`),
    ...ids.filter((id) => !want.includes(id)).map((id) => `${where}: words for unknown ${id}`),
  ];
}

function itemDifferences(
  where: string,
  item: Item | Field,
  words: AnyItemWords,
): readonly string[] {
  const options = "options" in item ? item.options : [];
  const inside = item.kind === "entries" ? item.fields : [];
  return [
    ...differences(`${where} options`, words.options ?? {}, options),
    ...differences(
      `${where} fields`,
      words.fields ?? {},
      inside.map(({ id }) => id),
    ),
    ...inside.flatMap((field) => {
      const own = words.fields?.[field.id];
      return own ? itemDifferences(`${where}.${field.id}`, field, own) : [];
    }),
  ];
}

describe("the structure of the form", () => {
  test("uses each step id and each item id once", () => {
    expect(repeated(journey.map(({ id }) => id))).toEqual([]);
    expect(repeated(items.map(({ item }) => item.id))).toEqual([]);
  });

  test("uses each field id once in its entry and each option once in its item", () => {
    for (const { item } of items) {
      if (item.kind === "entries") expect(repeated(item.fields.map(({ id }) => id))).toEqual([]);
    }
    for (const item of [...items.map((one) => one.item), ...fields]) {
      if ("options" in item) expect(repeated(item.options)).toEqual([]);
    }
  });

  test("keeps to the sections, in their order, and leaves none empty", () => {
    const walked = journey.map(({ section }) => section);
    expect(walked.filter((id, at) => id !== walked[at - 1])).toEqual([...sections]);
  });

  test.each(journey)(
    "$id depends only on what stands before it, an item on its page too",
    (step) => {
      const earlier = journey.slice(0, journey.indexOf(step)).flatMap((one) => one.items);
      const unknown = (when: Condition | undefined, before: readonly Item[]) =>
        (when ? itemsRead(when) : []).filter((read) => !before.some(({ id }) => id === read));
      expect(unknown(step.when, earlier)).toEqual([]);
      for (const [at, { id, when }] of step.items.entries()) {
        expect(unknown(when, [...earlier, ...step.items.slice(0, at)]), id).toEqual([]);
      }
    },
  );

  test("takes the main place from a list of places on an earlier step", () => {
    const from = items.flatMap(({ item }) => (item.kind === "main-region" ? [item.from] : []));
    const lists = items.flatMap(({ item }) => (item.kind === "regions" ? [item.id] : []));
    expect(from.filter((id) => !lists.includes(id))).toEqual([]);
  });

  test("lets 'none' and 'not sure' stand only alone", () => {
    const alone = ["none", "not-sure", "nothing", "not-told"];
    for (const item of [...items.map((one) => one.item), ...fields]) {
      if (item.kind !== "choices") continue;
      const expected = item.options.filter((id) => alone.includes(id));
      expect([...(item.exclusive ?? [])].sort(), item.id).toEqual([...expected].sort());
    }
  });

  test.each(roles)("has one item that is %s to the product", (role) => {
    expect(inRole({ steps: journey }, role)).toMatchObject({ role, kind: roleKinds[role] });
  });

  test("requires an answer only to the emergency question and the consent", () => {
    const required = items.filter(({ item }) => item.kind === "choice" && item.required);
    expect(required.map(({ item }) => item.id)).toEqual(["emergency-signs", "consent"]);
  });
});

/** What must be said in the same words everywhere. */
const fixed: {
  readonly [L in Language]: { readonly notSure: string; readonly doNotStop: string };
} = {
  en: {
    notSure: "Not sure",
    doNotStop: "Do not stop or change any medicine because of this form.",
  },
  es: {
    notSure: "No lo sé",
    doNotStop: "No deje ni cambie ninguna medicina por este formulario.",
  },
};

describe.each(languages)("the words of the form in %s", (language) => {
  const content = contentFor(language);

  test("fit the structure, nothing missing and nothing over", () => {
    const found = journey.flatMap((step) => {
      const words = content.stepWords[step.id];
      if (!words) return [`no words for ${step.id}`];
      return [
        ...differences(
          step.id,
          words.items,
          step.items.map(({ id }) => id),
        ),
        ...step.items.flatMap((item) => {
          const own = words.items[item.id];
          return own ? itemDifferences(`${step.id}.${item.id}`, item, own) : [];
        }),
      ];
    });
    const ids = journey.map(({ id }) => id);
    expect([...differences("steps", content.stepWords, ids), ...found]).toEqual([]);
  });

  test("name every section and every place of the body map, each differently", () => {
    expect(differences("sections", content.sectionWords, sections)).toEqual([]);
    const regions = content.regions.map(({ id }) => id);
    expect(differences("regions", content.regionWords, regions)).toEqual([]);
    expect(repeated(Object.values(content.regionWords))).toEqual([]);
  });

  test("call 'not sure' the same everywhere", () => {
    const said = Object.values(content.stepWords).flatMap(({ items: all }) =>
      Object.values(all)
        .flatMap((item) => [item, ...Object.values(item.fields ?? {})])
        .flatMap(({ options }) => options?.["not-sure"] ?? []),
    );
    expect(said.length).toBeGreaterThan(20);
    expect(new Set(said)).toEqual(new Set([fixed[language].notSure]));
  });

  test("say on every page about health or medicines that no medicine is to be changed", () => {
    const pages = journey.filter(({ section }) => section === "health" || section === "medicines");
    expect(pages.length).toBeGreaterThan(3);
    for (const { id } of pages) {
      const intro = content.stepWords[id]?.intro ?? [];
      expect(intro, id).toContain(fixed[language].doNotStop);
    }
  });
});

describe.each(languages)("the emergency signs in %s", (language) => {
  const content = contentFor(language);

  test("are 14 in five named groups, each with words and known sources", () => {
    const known = new Set<string>(sources.map(({ id }) => id));
    expect(new Set(content.emergencySigns.map(({ group }) => group)).size).toBe(5);
    expect(emergencyGroups).toHaveLength(5);
    expect(content.emergencySigns).toHaveLength(14);
    for (const { text, sources: from } of content.emergencySigns) {
      expect(text).not.toBe("");
      expect(from.length).toBeGreaterThan(0);
      expect(from.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  test("say what to do: most go now, few phone today", () => {
    const today = content.emergencySigns.filter(({ action }) => action === "today");
    expect(today.length).toBeGreaterThan(0);
    expect(today.length).toBeLessThan(content.emergencySigns.length / 2);
  });
});
