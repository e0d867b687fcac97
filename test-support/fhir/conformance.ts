import type {
  Coding,
  EnableClause,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseAnswer,
  ResponseItem,
} from "@/lib/fhir/resource";

const codeOf = ({ system, code }: Coding): string => `${system}|${code}`;

type Kind = "coding" | "string" | "date" | "integer";

const kindOf = (answer: ResponseAnswer): Kind => {
  if ("valueCoding" in answer) return "coding";
  if ("valueString" in answer) return "string";
  return "valueDate" in answer ? "date" : "integer";
};

const kindsTaken: { readonly [type in QuestionnaireItem["type"]]: readonly Kind[] } = {
  group: [],
  display: [],
  choice: ["coding"],
  "open-choice": ["coding", "string"],
  string: ["string"],
  text: ["string"],
  date: ["date"],
  integer: ["integer"],
};

const extensionOf = (item: QuestionnaireItem, name: string) =>
  item.extension?.find(({ url }) => url.endsWith(`/${name}`));

function integerOf(item: QuestionnaireItem, name: string): number | undefined {
  const extension = extensionOf(item, name);
  return extension && "valueInteger" in extension ? extension.valueInteger : undefined;
}

/** Every item of a response, at any depth. */
const everyItem = (items: readonly ResponseItem[] = []): readonly ResponseItem[] =>
  items.flatMap((item) => [item, ...everyItem(item.item)]);

/** Whether one clause holds, by the letter of R4's operators over what was answered anywhere. */
function clauseHolds(clause: EnableClause, response: QuestionnaireResponse): boolean {
  const answers = everyItem(response.item)
    .filter(({ linkId }) => linkId === clause.question)
    .flatMap(({ answer }) => answer ?? []);
  if (clause.operator === "exists") return answers.length > 0 === clause.answerBoolean;
  const some = answers.some((answer) => {
    if ("answerCoding" in clause) {
      return "valueCoding" in answer && codeOf(answer.valueCoding) === codeOf(clause.answerCoding);
    }
    if ("answerString" in clause) {
      return "valueString" in answer && answer.valueString === clause.answerString;
    }
    if ("answerDate" in clause) {
      return "valueDate" in answer && answer.valueDate === clause.answerDate;
    }
    if (!("valueInteger" in answer)) return false;
    const { valueInteger } = answer;
    return clause.operator === ">="
      ? valueInteger >= clause.answerInteger
      : valueInteger < clause.answerInteger;
  });
  return clause.operator === "!=" ? !some : some;
}

/** Whether the questionnaire opens an item for these answers. */
export function isEnabled(item: QuestionnaireItem, response: QuestionnaireResponse): boolean {
  const clauses = item.enableWhen ?? [];
  if (clauses.length === 0) return true;
  const held = clauses.map((clause) => clauseHolds(clause, response));
  return item.enableBehavior === "all" ? held.every(Boolean) : held.some(Boolean);
}

function answerProblems(item: QuestionnaireItem, answers: readonly ResponseAnswer[]): string[] {
  const { linkId } = item;
  const offered = (item.answerOption ?? []).map(({ valueCoding }) => valueCoding);
  const alone = (item.answerOption ?? [])
    .filter(({ extension }) => extension?.some(({ url }) => url.endsWith("optionExclusive")))
    .map(({ valueCoding }) => codeOf(valueCoding));
  const problems = answers.flatMap((answer) => {
    if (!kindsTaken[item.type].includes(kindOf(answer))) return [`${linkId}: kind of answer`];
    if ("valueCoding" in answer) {
      const option = offered.find((one) => codeOf(one) === codeOf(answer.valueCoding));
      if (option === undefined) return [`${linkId}: ${answer.valueCoding.code} is not offered`];
      return option.display === answer.valueCoding.display
        ? []
        : [`${linkId}: words of the option`];
    }
    if ("valueString" in answer) {
      const { length } = Array.from(answer.valueString);
      const tooLong = item.maxLength !== undefined && length > item.maxLength;
      return tooLong || length === 0 ? [`${linkId}: length`] : [];
    }
    if ("valueInteger" in answer) {
      const { valueInteger } = answer;
      const least = integerOf(item, "minValue") ?? valueInteger;
      const most = integerOf(item, "maxValue") ?? valueInteger;
      return valueInteger < least || valueInteger > most ? [`${linkId}: out of range`] : [];
    }
    return [];
  });
  const codes = answers.flatMap((one) => ("valueCoding" in one ? [codeOf(one.valueCoding)] : []));
  if (codes.length > 1 && codes.some((code) => alone.includes(code))) {
    problems.push(`${linkId}: an option that stands alone does not`);
  }
  if (new Set(codes).size < codes.length) problems.push(`${linkId}: an option twice`);
  const most = item.repeats ? (integerOf(item, "questionnaire-maxOccurs") ?? answers.length) : 1;
  if (answers.length > most) problems.push(`${linkId}: too many answers`);
  return problems;
}

function itemProblems(
  asked: readonly QuestionnaireItem[],
  given: readonly ResponseItem[],
  response: QuestionnaireResponse,
): readonly string[] {
  const unknown = given
    .filter(({ linkId }) => !asked.some((item) => item.linkId === linkId))
    .map(({ linkId }) => `${linkId}: not asked here`);
  const order = given.map(({ linkId }) => asked.findIndex((item) => item.linkId === linkId));
  const ofItems = asked.flatMap((item) => {
    const here = given.filter(({ linkId }) => linkId === item.linkId);
    const enabled = isEnabled(item, response);
    if (here.length === 0) return item.required && enabled ? [`${item.linkId}: required`] : [];
    const most =
      item.type !== "group" || !item.repeats ? 1 : integerOf(item, "questionnaire-maxOccurs");
    return [
      ...(enabled ? [] : [`${item.linkId}: not enabled`]),
      ...(here.length > (most ?? here.length) ? [`${item.linkId}: repeated too often`] : []),
      ...here.flatMap((one) => [
        ...(one.text === item.text ? [] : [`${item.linkId}: words of the question`]),
        ...(item.type !== "group" && !one.answer ? [`${item.linkId}: no answer`] : []),
        ...answerProblems(item, one.answer ?? []),
        ...itemProblems(item.item ?? [], one.item ?? [], response),
      ]),
    ];
  });
  const inOrder = order.every((place, index) => index === 0 || place >= (order[index - 1] ?? 0));
  return [...unknown, ...ofItems, ...(inOrder ? [] : ["items in another order"])];
}

/**
 * What in a response does not fit its questionnaire, as "link id: what"; nothing when all does. It is
 * written apart from what makes the two, by the letter of R4, and serves the tests.
 */
export function conformanceProblems(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
): readonly string[] {
  const canonical = `${questionnaire.url}|${questionnaire.version}`;
  return [
    ...(response.questionnaire === canonical ? [] : ["questionnaire: another one"]),
    ...itemProblems(questionnaire.item, response.item ?? [], response),
  ];
}
