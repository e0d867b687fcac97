import { expect, test } from "vitest";
import { contentFor, languages } from ".";
import { form } from "./form";
import { pageOne } from "./form/page-one";

const items = form.steps.flatMap((step) => step.items);
const fieldsOf = (list: string): readonly string[] => {
  const item = items.find(({ id }) => id === list);
  return item?.kind === "entries" ? item.fields.map(({ id }) => id) : [];
};

test("every item of page 1 is an item of the form", () => {
  const { helper, bodyMap, scales, matters, blocks, medicines, treatments, scans } = pageOne;
  const reported = [
    ...pageOne.safety.flatMap(({ items: read }) => read),
    ...Object.values(pageOne.lists).flat(),
  ];
  const named = [
    ...[pageOne.filledInBy, ...Object.values(helper), ...Object.values(bodyMap), ...scales],
    ...[...Object.values(matters), blocks.list, blocks.tried, medicines.list, medicines.others],
    ...[treatments.list, treatments.tried, scans.list],
    ...reported.flatMap(({ item, words }) => (words ? [item, words] : [item])),
  ];
  const ids = new Set<string>(items.map(({ id }) => id));
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  const steps = form.steps.map(({ id }) => id);
  expect(steps).toEqual(expect.arrayContaining([...pageOne.dailyLife]));
});

test("every column of page 1 is a field of its list", () => {
  const { blocks, medicines, treatments, scans } = pageOne;
  const { list, kind, what, when, helped, howLong, problems, stopped } = treatments;
  const fields = [kind, what, when, helped, howLong, problems, stopped];
  expect(fieldsOf(blocks.list)).toEqual(expect.arrayContaining([blocks.when, ...blocks.columns]));
  expect(fieldsOf(medicines.list)).toEqual(
    expect.arrayContaining([medicines.name, ...medicines.columns]),
  );
  expect(fieldsOf(list)).toEqual(expect.arrayContaining(fields));
  expect(fieldsOf(scans.list)).toEqual(expect.arrayContaining([scans.kind, ...scans.said]));
});

const optionsOf = (id: string): readonly string[] => {
  const item = items.find((one) => one.id === id);
  return item !== undefined && "options" in item ? item.options : [];
};

test("each option that Safety reads is one of its item, and each condition stands on some line", () => {
  const read = pageOne.safety
    .flatMap(({ items: all }) => all)
    .flatMap(({ item, options }) => (options ? [{ item, options }] : []));
  for (const { item, options } of read) {
    expect(optionsOf(item)).toEqual(expect.arrayContaining([...options]));
  }
  const said = read.filter(({ item }) => item === "conditions").flatMap(({ options }) => options);
  const quiet = ["none", "not-sure"];
  expect(said.toSorted()).toEqual(
    optionsOf("conditions")
      .filter((id) => !quiet.includes(id))
      .toSorted(),
  );
});

test("kinds of treatment named for page 1 are kinds of the form", () => {
  const { tried, earlier, next } = pageOne.treatments;
  const { tried: item, tick } = pageOne.blocks;
  expect(optionsOf(tried)).toEqual(expect.arrayContaining([...earlier, ...next]));
  expect(optionsOf(item)).toContain(tick);
});

test.each(languages)("every line of Safety has its words in %s", (language) => {
  const { safety } = contentFor(language).summaryWords.overview;
  expect(Object.keys(safety).toSorted()).toEqual(pageOne.safety.map(({ id }) => id).toSorted());
});
