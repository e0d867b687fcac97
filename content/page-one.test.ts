import { expect, test } from "vitest";
import { form } from "./form";
import { pageOne } from "./form/page-one";

const items = form.steps.flatMap((step) => step.items);
const fieldsOf = (list: string): readonly string[] => {
  const item = items.find(({ id }) => id === list);
  return item?.kind === "entries" ? item.fields.map(({ id }) => id) : [];
};

test("every item of page 1 is an item of the form", () => {
  const { helper, bodyMap, scales, matters, blocks, medicines, treatments } = pageOne;
  const reported = [
    pageOne.bloodThinners,
    ...pageOne.knowFirst,
    ...Object.values(pageOne.lists).flat(),
  ];
  const named = [
    ...[pageOne.filledInBy, ...Object.values(helper), ...Object.values(bodyMap), ...scales],
    ...[...Object.values(matters), blocks.list, blocks.number, medicines.list, medicines.others],
    ...[treatments.list, treatments.tried],
    ...reported.flatMap((one) => ("words" in one ? [one.item, one.words] : [one.item])),
  ];
  const ids = new Set<string>(items.map(({ id }) => id));
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  const steps = form.steps.map(({ id }) => id);
  expect(steps).toEqual(expect.arrayContaining([...pageOne.dailyLife]));
});

test("every column of page 1 is a field of its list", () => {
  const { blocks, medicines, treatments } = pageOne;
  const { list, tried: _, degrees: __, ...fields } = treatments;
  expect(fieldsOf(blocks.list)).toEqual(expect.arrayContaining([blocks.when, ...blocks.columns]));
  expect(fieldsOf(medicines.list)).toEqual(expect.arrayContaining([...medicines.columns]));
  expect(fieldsOf(list)).toEqual(expect.arrayContaining(Object.values(fields)));
});
