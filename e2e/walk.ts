import { contentFor, defaultLanguage } from "@/content";
import { entriesOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { fieldsOf } from "@/lib/form/show-fields";
import type { Step } from "@/lib/form/step";
import { visibleSteps } from "@/lib/form/visibility";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { routes } from "@/lib/routes";

export const content = contentFor(defaultLanguage);

/** Someone at a page, with a browser or with less: how they do what every walk is made of. */
export type Walker = {
  /** Makes sure that the page of this path is open. */
  readonly arrive: (path: string) => Promise<void>;
  /** Makes sure that the element of this id is on the page. */
  readonly see: (id: string) => Promise<void>;
  readonly fill: (fields: RawFields) => Promise<void>;
  /** Presses the button that does `go`. */
  readonly press: (go: string) => Promise<void>;
};

const fieldsOfEntry = (fields: RawFields, item: string, index: number): RawFields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name]) => name.startsWith(`${item}.${index}.`) && name !== `${item}.${index}.id`,
    ),
  );

const isOfEntries = (asked: readonly AskedItem[], name: string): boolean =>
  asked.some(({ item }) => item.kind === "entries" && name.startsWith(`${item.id}.`));

/** Fills in one step, adding an entry at a time as a person does. */
async function fillStep(walker: Walker, step: Step, answers: Answers): Promise<void> {
  const asked = askedItems(content, step, answers);
  const fields = fieldsOf(asked, answers);
  for (const { item } of asked) {
    if (item.kind !== "entries") continue;
    const count = entriesOf(answers, item.id).length;
    for (let index = 0; index < count; index += 1) {
      if (index > 0) {
        await walker.press(`add:${item.id}`);
        await walker.see(`${item.id}-${index}`);
      }
      await walker.fill(fieldsOfEntry(fields, item.id, index));
    }
  }
  const others = Object.entries(fields).filter(([name]) => !isOfEntries(asked, name));
  await walker.fill(Object.fromEntries(others));
}

/** Fills in the step that is open and goes on from it. */
export async function passStep(walker: Walker, step: Step, answers: Answers): Promise<void> {
  await walker.arrive(routes.step(step.id));
  await fillStep(walker, step, answers);
  await walker.press("next");
  if (step.id === "before-you-start" && answers["emergency-signs"] !== "none") {
    await walker.arrive(routes.emergency);
    await walker.press("acknowledge");
  }
  if (step.id === content.steps[0]?.id) {
    await walker.arrive(routes.questionnaire);
    await walker.press("go-on");
  }
}

/** Goes through every step these answers lead to, from the first to the summary. */
export async function walk(walker: Walker, answers: Answers): Promise<void> {
  for (const step of visibleSteps(content, answers)) await passStep(walker, step, answers);
  await walker.arrive(routes.summary);
}
