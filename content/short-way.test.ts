import { expect, test } from "vitest";
import { form } from "./form";
import { shortWay } from "./form/short-way";

const ids = form.steps.map(({ id }) => id);

test("the short way is made of steps and items of the form, in the form's order, to its end", () => {
  const steps = shortWay.map(({ step }) => step);
  expect(steps).toEqual(ids.filter((id) => steps.some((step) => step === id)));
  expect([steps[0], steps.at(-1)]).toEqual([ids[0], ids.at(-1)]);
  for (const { step, items = [] } of shortWay) {
    const own = form.steps.find(({ id }) => id === step)?.items.map(({ id }) => id);
    expect(own).toEqual(expect.arrayContaining([...items]));
  }
});

test("the short way shows what is required of its steps", () => {
  for (const { step, items } of shortWay) {
    if (items === undefined) continue;
    const all = form.steps.find(({ id }) => id === step)?.items ?? [];
    const required = all.filter((item) => "required" in item && item.required === true);
    expect(required.filter(({ id }) => !items.includes(id))).toEqual([]);
  }
});
