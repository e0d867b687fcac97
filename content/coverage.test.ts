import { describe, expect, test } from "vitest";
import { contentFor, defaultLanguage } from "@/content";
import type { Answers, AnswerValue, Entry } from "@/lib/form/answers";
import { perKind } from "@/lib/form/by-kind";
import { type Condition, holds } from "@/lib/form/condition";
import type { Item } from "@/lib/form/item";
import { askables } from "@/lib/questionnaire/askables";
import { isCondition } from "@/lib/questions/fired";
import { selectQuestions } from "@/lib/questions/select-questions";
import { quietAnswers, quietEverywhere } from "@/test-support/quiet-answers";
import { earlierItems, satisfying } from "@/test-support/satisfying-answers";

const content = contentFor(defaultLanguage);

/** One answer alone: where it is given, what it is, and all that a person who gives only it has said. */
type OneAnswer = {
  readonly item: string;
  /** The item, or "list.field" for a field of an entry. */
  readonly where: string;
  readonly option?: string;
  readonly answers: Answers;
};

const levels = Array.from({ length: 11 }, (_, level) => level);

function notAskedBefore({ id }: Item): never {
  throw new Error(`${id} is not asked before the list`);
}

/** Every option of an item, or something it takes where it has none. */
const valuesOf = perKind<[], readonly { option?: string; value: AnswerValue }[]>({
  choice: ({ options }) => options.map((option) => ({ option, value: option })),
  choices: ({ options }) => options.map((option) => ({ option, value: [option] })),
  scale: () => [
    ...levels.map((level) => ({ option: String(level), value: level })),
    { option: "not-sure", value: "not-sure" },
  ],
  text: () => [{ value: "in my own words" }],
  number: ({ from }) => [{ value: from }],
  date: () => [{ value: "1950-01-01" }],
  regions: () => content.regions.map(({ id }) => ({ option: id, value: [id] })),
  "main-region": () => [{ value: content.regions[0]?.id ?? "" }],
  ask: (item) => askables(content, item).map(({ id }) => ({ option: id, value: [id] })),
  "dropped-questions": notAskedBefore,
  "top-questions": notAskedBefore,
  entries: notAskedBefore,
});

function everyAnswer(item: Item): readonly OneAnswer[] {
  if (item.kind !== "entries") {
    return valuesOf(item).map(({ value, ...rest }) => ({
      item: item.id,
      where: item.id,
      ...rest,
      answers: { [item.id]: value },
    }));
  }
  return item.fields.flatMap((field) =>
    valuesOf(field).map(({ value, ...rest }) => ({
      item: item.id,
      where: `${item.id}.${field.id}`,
      ...rest,
      answers: { [item.id]: [{ id: "e1", [field.id]: value } as Entry] },
    })),
  );
}

const answers = [...earlierItems.values()].flatMap(everyAnswer);
const rules = content.questions.flatMap(({ id, when }) =>
  isCondition(when) ? [{ id, when }] : [],
);

/** What a person may have said besides: nothing, or what any one rule asks for. */
const besides: readonly Answers[] = [
  {},
  ...rules.map(({ when }) => satisfying(when, earlierItems, {})),
];

/** The options a condition names of one item or field, whichever way it reads them. */
function optionsRead(condition: Condition, where: string, list = ""): readonly string[] {
  if ("all" in condition) return condition.all.flatMap((one) => optionsRead(one, where, list));
  if ("any" in condition) return condition.any.flatMap((one) => optionsRead(one, where, list));
  if ("not" in condition) return optionsRead(condition.not, where, list);
  if ("entries" in condition) {
    return optionsRead(condition.some, where, `${condition.entries}.`);
  }
  if ("ageOrUnknown" in condition || `${list}${condition.item}` !== where) return [];
  if ("equals" in condition) return [condition.equals];
  if ("includes" in condition) return [condition.includes];
  if ("includesAny" in condition) return condition.includesAny;
  if ("atLeast" in condition) {
    return levels.filter((level) => level >= condition.atLeast).map(String);
  }
  return [];
}

/** The rules that an answer turns on or off for someone. */
function changed({ item, answers: said }: OneAnswer): readonly string[] {
  return rules.flatMap(({ id, when }) => {
    const turns = besides.some((base) => {
      const { [item]: _, ...without } = base;
      return holds(when, { ...without, ...said }) !== holds(when, without);
    });
    return turns ? [id] : [];
  });
}

const standsAlone = ({ item: id, option }: OneAnswer): boolean => {
  const item = earlierItems.get(id);
  return item?.kind === "choices" && (item.exclusive ?? []).includes(option ?? "");
};

/**
 * Whether someone who gives this answer is heard: a rule that names it fires or stops, or one that
 * fires for whatever is ticked in the list. A rule for all but one option does not hear the others.
 */
function isHeard(one: OneAnswer): boolean {
  const item = earlierItems.get(one.item);
  if (item?.kind === "ask") {
    return selectQuestions(content, one.answers).list.some(({ asked }) =>
      asked.includes(one.option ?? ""),
    );
  }
  const turned = changed(one);
  if (one.option === undefined) return turned.length > 0;
  const together = answers
    .filter(({ where }) => where === one.where)
    .filter((o) => !standsAlone(o));
  return turned.some((id) => {
    const rule = rules.find((other) => other.id === id);
    const named = rule ? optionsRead(rule.when, one.where) : [];
    if (named.includes(one.option ?? "")) return true;
    return !standsAlone(one) && together.every((other) => changed(other).includes(id));
  });
}

const quietReason = ({ where, option }: OneAnswer): string | undefined =>
  quietAnswers.find(
    ({ items, options }) =>
      items.includes(where) && (options === undefined || options.includes(option ?? "")),
  )?.why;

const said = ({ where, option }: OneAnswer) =>
  option === undefined ? where : `${where}=${option}`;
const heard = new Set(answers.filter(isHeard).map(said));

describe("every answer before the list of questions", () => {
  test("raises a question, changes which are raised, or is quiet for a reason", () => {
    const lost = answers.filter(
      (one) =>
        !heard.has(said(one)) &&
        quietReason(one) === undefined &&
        quietEverywhere[one.option ?? ""] === undefined,
    );
    expect(lost.map(said)).toEqual([]);
    expect(answers.length).toBeGreaterThan(400);
  });

  test("that is listed as quiet raises nothing", () => {
    const loud = answers.filter((one) => heard.has(said(one)) && quietReason(one) !== undefined);
    expect(loud.map(said)).toEqual([]);
  });
});

describe("the list of quiet answers", () => {
  const known = new Set(answers.map(said));

  test("names only answers that can be given, each once and with a reason", () => {
    const named = quietAnswers.flatMap(({ items, options }) =>
      items.flatMap((item) => options?.map((option) => `${item}=${option}`) ?? [item]),
    );
    const wheres = new Set(answers.map(({ where }) => where));
    expect(named.filter((one) => !known.has(one) && !wheres.has(one))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    for (const { why } of quietAnswers) expect(why).toMatch(/^[A-Z].*\w+ \w+.*\.$/);
  });

  test("is short", () => {
    expect(quietAnswers.length).toBeLessThanOrEqual(25);
  });

  test.each(Object.keys(quietEverywhere))("needs its word on '%s'", (option) => {
    const quiet = answers.filter((one) => one.option === option && !heard.has(said(one)));
    expect(quiet.length).toBeGreaterThan(0);
  });
});
