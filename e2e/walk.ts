import { contentFor, defaultLanguage } from "@/content";
import { contentOn } from "@/lib/edition/content-on";
import { entriesOf, idsOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";
import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { inRole } from "@/lib/form/in-role";
import { tickField } from "@/lib/form/kinds/entry-cards";
import { fieldsOf } from "@/lib/form/show-fields";
import type { Step } from "@/lib/form/step";
import { visibleSteps } from "@/lib/form/visibility";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { moreOf } from "@/lib/questionnaire/shown-entries";
import { selectQuestions } from "@/lib/questions/select-questions";
import { routes } from "@/lib/routes";

/** Of today, as the server shows it: some questions are asked at some ages only. */
export const content = contentOn(
  contentFor(defaultLanguage),
  new Date().toISOString().slice(0, 10),
);

/**
 * What a person can do of their answers: a question can be left out only where it is on their list. In
 * place of those that are not, the last is left out that was not chosen.
 */
export function onOffer(answers: Answers): Answers {
  const { id } = inRole(content, "dropped-questions");
  const left = idsOf(answers, id);
  if (left.length === 0) return answers;
  const chosen = idsOf(answers, inRole(content, "top-questions").id);
  const offered = selectQuestions(content, answers).list.map(({ rule }) => rule.id);
  const kept = left.filter((one) => offered.includes(one));
  const other = offered.filter((one) => !chosen.includes(one)).slice(-1);
  return { ...answers, [id]: kept.length > 0 ? kept : other };
}

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

/** The fields of an entry by the names they have on its card: what it is about was said before. */
const fieldsOfCard = (
  fields: RawFields,
  item: string,
  { number, entry, about }: { number: number; entry: number; about: string },
): RawFields =>
  Object.fromEntries(
    Object.entries(fieldsOfEntry(fields, item, entry)).flatMap(([name, values]) => {
      const field = name.slice(`${item}.${entry}.`.length);
      return field === about ? [] : [[`${item}.${number}.${field}`, values] as const];
    }),
  );

const isOfEntries = (asked: readonly AskedItem[], name: string): boolean =>
  asked.some(({ item }) => item.kind === "entries" && name.startsWith(`${item.id}.`));

/** Fills in the card of each tick, and adds those that are about the same again. */
async function fillCards(walker: Walker, one: AskedItem, fields: RawFields, answers: Answers) {
  const { item, options } = one;
  const about = item.kind === "entries" ? tickField(item) : undefined;
  if (about === undefined) return;
  const ticks = entriesOf(answers, item.id).map((entry) => String(entry[about]));
  const fill = (number: number, entry: number) =>
    walker.fill(fieldsOfCard(fields, item.id, { number, entry, about }));
  for (const [number, tick] of options.entries()) {
    if (ticks.includes(tick)) await fill(number, ticks.indexOf(tick));
  }
  const again = ticks.flatMap((tick, entry) => (ticks.indexOf(tick) < entry ? [entry] : []));
  for (const [at, entry] of again.entries()) {
    const number = options.length + at;
    await walker.press(`add:${moreOf(item.id, ticks[entry])}`);
    await walker.see(`${item.id}-${number}`);
    await fill(number, entry);
  }
}

/** Fills in one step, adding an entry at a time as a person does. */
async function fillStep(walker: Walker, step: Step, answers: Answers): Promise<void> {
  const asked = askedItems(content, step, answers);
  const fields = fieldsOf(asked, answers);
  for (const one of asked) {
    const { item } = one;
    if (item.kind !== "entries") continue;
    if (tickField(item) !== undefined) {
      await fillCards(walker, one, fields, answers);
      continue;
    }
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
    await walker.arrive(routes.emergency(content.language));
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
