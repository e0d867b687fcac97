import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentFor } from "@/content";
import { askedItems } from "@/lib/questionnaire/asked-items";
import { checkStep } from "@/lib/questionnaire/check-step";
import { merge } from "@/lib/questionnaire/merge";
import { prune } from "@/lib/questionnaire/prune";
import { personas } from "@/prisma/personas";
import { arbitraryAnswers } from "@/test-support/arbitrary-answers";
import type { Answers, AnswerValue } from "./answers";
import type { Item } from "./item";
import { tickField } from "./kinds/entry-cards";
import { knownFields } from "./read-fields";
import { fieldsOf } from "./show-fields";
import { visibleSteps } from "./visibility";

const content = contentFor("en");
const context = { errors: content.messages.errors, today: "2026-11-22" };

/** What is stored after every step was shown and sent again without a change. */
function sentAgain(answers: Answers): Answers {
  return visibleSteps(content, answers).reduce((stored: Answers, step) => {
    const asked = askedItems(content, step, stored);
    const raw = fieldsOf(asked, stored);
    expect(knownFields(asked, raw)).toEqual({ known: raw, unknown: 0 });
    return merge(stored, step, checkStep(asked, raw, context).values);
  }, answers);
}

const ticksOfCards = new Map(
  content.steps.flatMap(({ items }) =>
    items.flatMap((item: Item) =>
      item.kind === "entries" ? [[item.id, tickField(item)] as const] : [],
    ),
  ),
);

/** Without what no form sends: blank entries and cards, and empty lists, mean unanswered. */
function asSent(answers: Answers): Answers {
  const kept = Object.entries(answers).flatMap(([id, value]): [string, AnswerValue][] => {
    if (!Array.isArray(value)) return [[id, value]];
    const isSaid = (field: string) => field !== "id" && field !== ticksOfCards.get(id);
    const filled = value.filter(
      (part) => typeof part === "string" || Object.keys(part).some(isSaid),
    );
    return filled.length > 0 ? [[id, filled]] : [];
  });
  return Object.fromEntries(kept);
}

describe("a form that is shown and sent again unchanged", () => {
  it.each(personas.map((persona) => [persona.name, persona.answers] as const))(
    "stores what it showed for %s",
    (_, answers) => {
      expect(sentAgain(answers)).toEqual(answers);
    },
  );

  it("stores what it showed for any answers", () => {
    fc.assert(
      fc.property(arbitraryAnswers(content), (generated) => {
        const answers = prune(content, asSent(prune(content, generated)));
        expect(sentAgain(answers)).toEqual(answers);
      }),
      { numRuns: 100 },
    );
  });
});
