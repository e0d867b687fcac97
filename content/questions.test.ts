import { describe, expect, test } from "vitest";
import { contentFor, defaultLanguage, type Language, languages } from "@/content";
import { wordsOf } from "@/lib/evidence/gates/reading/text";
import type { Answers } from "@/lib/form/answers";
import { holds, itemsRead } from "@/lib/form/condition";
import { isCondition } from "@/lib/questions/fired";
import { selectQuestions } from "@/lib/questions/select-questions";
import {
  earlierItems,
  everything,
  optionsNamed,
  satisfying,
} from "@/test-support/satisfying-answers";

const content = contentFor(defaultLanguage);
const rows = content.comparison.flatMap((group) => group.rows);
const askable = [...rows, ...content.statements];
const byId = new Map(content.questions.map((rule) => [rule.id, rule]));
const conditional = content.questions.flatMap((rule) =>
  isCondition(rule.when) ? [{ id: rule.id, when: rule.when }] : [],
);

const firedIds = (answers: Answers): readonly string[] => {
  const { list, more } = selectQuestions(content, answers);
  return [...list, ...more].map(({ rule }) => rule.id);
};

describe("the bank of questions", () => {
  test("has at least 60 questions, each with an id, a place in the order and a group", () => {
    expect(content.questions.length).toBeGreaterThanOrEqual(60);
    expect(byId.size).toBe(content.questions.length);
    const ours = content.questions.filter(({ id }) => content.questionWords[id]?.short);
    expect(new Set(ours.map(({ priority }) => priority)).size).toBe(ours.length);
    for (const { id, group } of content.questions)
      expect(content.questionGroups, id).toContain(group);
    const inUse = new Set(content.questions.map(({ group }) => group));
    expect(content.questionGroups.filter((group) => !inUse.has(group))).toEqual([]);
  });
});

/** How a language asks and gives its reasons, and what it asks first. */
type Asking = {
  readonly question: RegExp;
  readonly reason: RegExp;
  readonly first: string;
  /** A reason that is true only of those who gave some answer. */
  readonly ofTheAnswers: RegExp;
};

const asking: { readonly [L in Language]: Asking } = {
  en: {
    question: /^[A-Z].*\?$/,
    reason: /^because [^.]+[^.\s]$/,
    first: "Which exact nerve, on which side, by what method, and can it be undone?",
    ofTheAnswers: /you (?:said|marked|wrote|named|chose)/,
  },
  es: {
    question: /^(?:¿\p{Lu}|\p{Lu}[^?]*¿).*\?$/u,
    reason: /^porque [^.]+[^.\s]$/,
    first: "¿Qué nervio exacto, de qué lado, con qué método, y se puede deshacer?",
    ofTheAnswers: /porque (?:no )?(?:dijo|marcó|escribió|eligió)/,
  },
};

describe.each(languages)("the words of the bank in %s", (language) => {
  const { questionWords, questionGroupWords } = contentFor(language);
  const { question, reason, first, ofTheAnswers } = asking[language];

  test("say every question as one, with a reason, and no other", () => {
    expect(Object.keys(questionWords).sort()).toEqual([...byId.keys()].sort());
    for (const [id, { short, text, because, quoting = "{words}?" }] of Object.entries(
      questionWords,
    )) {
      expect(text, id).toMatch(question);
      expect(because, id).toMatch(reason);
      expect(quoting, id).toMatch(/\{words\}.*\?$/);
      expect(wordsOf(short ?? "").length, id).toBeLessThanOrEqual(6);
    }
  });

  test("have room for words wherever a rule quotes some, and nowhere else", () => {
    const quotes = content.questions.flatMap(({ id, when, quotes }) => {
      const isMet = typeof when === "object" && "mentioned" in when;
      return quotes !== undefined || isMet || when === "joined" ? [id] : [];
    });
    const quoting = Object.entries(questionWords).flatMap(([id, words]) =>
      words.quoting === undefined ? [] : [id],
    );
    expect(quoting.toSorted()).toEqual(quotes.toSorted());
    expect(Object.keys(questionGroupWords)).toEqual([...content.questionGroups]);
  });

  test("ask no question in the same words twice", () => {
    const texts = Object.values(questionWords).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("put the exact nerve, side, method and undoing first for everyone", () => {
    for (const answers of [{}, everything]) {
      const [top] = selectQuestions(contentFor(language), answers).list;
      expect(questionWords[top?.rule.id ?? ""]?.text).toBe(first);
      expect(top?.rule.when).toBe("everyone");
    }
  });

  test("give the question of a row or statement a reason that is true of everyone who asks", () => {
    for (const { id, asks } of askable) {
      expect(questionWords[asks]?.because, id).not.toMatch(ofTheAnswers);
    }
  });
});

describe("the conditions", () => {
  test.each(conditional)("of $id read only items and options that there are", ({ when }) => {
    expect(itemsRead(when).filter((id) => !earlierItems.has(id))).toEqual([]);
    const named = optionsNamed(when, earlierItems);
    expect(named.filter(({ known }) => !known)).toEqual([]);
  });

  test.each(conditional)("of $id can be met, and then it is on the list", ({ id, when }) => {
    const answers = satisfying(when, earlierItems, {});
    expect(holds(when, {})).toBe(false);
    expect(holds(when, answers)).toBe(true);
    expect(firedIds(answers)).toContain(id);
  });

  const anyones = content.questions.filter(({ when }) => when === "everyone" || when === "fill");
  test.each(anyones)("$id can be asked by anyone without one", ({ id }) => {
    expect(firedIds({})).toContain(id);
  });
});

describe("asking about a row or a statement of the short check", () => {
  test("puts an existing question on the list", () => {
    for (const { id, asks } of askable) expect(byId.has(asks), id).toBe(true);
  });
});
