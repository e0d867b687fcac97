import type { AskedItem } from "@/lib/form/asked-item";
import type { RawFields } from "@/lib/form/fields";
import { kindOf } from "@/lib/form/kinds";
import { joinParts, partsOf } from "@/lib/form/parts";
import { wordedItem } from "@/lib/form/worded-item";
import type { Clash } from "@/lib/questionnaire/changes/change-record";
import { checkStep } from "@/lib/questionnaire/check-step";
import { fill } from "@/lib/words/fill";
import { itemFacts } from "./build-answers";
import { recentWords } from "./date-words";
import type { SummaryInput } from "./summary-input";

/** One of the answers to choose from: its value in words, a line each, and where it was written. */
export type ClashSide = {
  readonly page: string;
  readonly lines: readonly string[];
  readonly where: string;
};

/** A part of a step that two pages changed in different ways. */
export type ClashView = {
  readonly part: string;
  readonly label: string;
  readonly saved: ClashSide;
  readonly typed: readonly ClashSide[];
};

type Given = {
  readonly input: SummaryInput;
  readonly asked: readonly AskedItem[];
  /** What the fields of the step are now, and who wrote them. */
  readonly shown: RawFields;
  readonly written: { readonly [part: string]: { readonly at: string } };
  readonly clashes: readonly Clash[];
  readonly now: Date;
};

/** The words of what stands in one part; as it was typed where it cannot be used as it is. */
function linesOf(one: AskedItem, part: string, fields: RawFields | undefined, given: Given) {
  const { input, now } = given;
  const today = now.toISOString().slice(0, 10);
  const { messages } = input.content;
  const raw = fields === undefined ? {} : joinParts(one, new Map([[part, fields]]));
  const { values, problems } = checkStep([one], raw, { errors: messages.errors, today });
  if (problems.length > 0) return Object.values(fields ?? {}).flat();
  const value = values[one.item.id];
  const { [one.item.id]: _, ...others } = input.answers;
  const answers = value === undefined ? others : { ...others, [one.item.id]: value };
  const facts = itemFacts({ ...input, answers }, one.item);
  const parted = kindOf(one.item).parting !== "as-one";
  const answered = parted ? facts.filter((fact) => fact.answered) : facts;
  if (answered.length === 0) {
    return [parted ? input.content.pageWords.twoAnswers.removed : messages.ui.notAnswered];
  }
  return answered.map((fact) => (parted ? `${fact.label} ${fact.value}` : fact.value));
}

/** What a person must choose between in a step, in the order of its questions. */
export function buildClashes(given: Given): readonly ClashView[] {
  const { input, asked, shown, written, clashes, now } = given;
  const words = input.content.pageWords.twoAnswers;
  const at = (moment: string | undefined, where: string) =>
    moment === undefined ? words.saved : fill(where, { time: recentWords(moment, now, input) });
  return asked.flatMap((one): ClashView[] => {
    const own = clashes.filter(({ item }) => item === one.item.id);
    const saved = partsOf(one, shown);
    return [...new Set(own.map(({ part }) => part))].map((part) => ({
      part,
      label: wordedItem(input.content, one.item.id).words.label,
      saved: {
        page: "",
        lines: linesOf(one, part, saved.get(part), given),
        where: at(written[part]?.at, words.savedAt),
      },
      typed: own
        .filter((clash) => clash.part === part)
        .map(({ page, fields, at: moment }) => ({
          page: page === "" ? "before" : page,
          lines: linesOf(one, part, fields, given),
          where: at(moment, words.typedAt),
        })),
    }));
  });
}
