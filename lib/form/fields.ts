import type { Answers, AnswerValue, Entry } from "./answers";
import type { AskedItem } from "./asked-item";

/** Form fields as a browser sends them: each name with its values in order. */
export type RawFields = { readonly [fieldName: string]: readonly string[] };

/** Names of the controls every form has beside its questions. */
export const controlNames = { go: "go", from: "from" } as const;

/** The id of the element that carries a field, so that an error can link to it. */
export const fieldElementId = (fieldName: string): string => `f-${fieldName.replaceAll(".", "-")}`;

/** The three boxes of a date, in the order they are asked. */
export const dateParts = ["day", "month", "year"] as const;

const one = (value: AnswerValue | string | number | undefined): readonly string[] =>
  value === undefined || typeof value === "object" ? [] : [String(value)];

const many = (value: Entry[string] | AnswerValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((part): part is string => typeof part === "string") : [];

/** The entries of a stored list. */
export const entriesOf = (value: AnswerValue | undefined): readonly Entry[] =>
  Array.isArray(value) ? value.filter((part): part is Entry => typeof part === "object") : [];

function dateFields(id: string, value: AnswerValue | undefined): [string, readonly string[]][] {
  const [year, month, day] = typeof value === "string" ? value.split("-") : [];
  return [
    [`${id}.day`, one(day)],
    [`${id}.month`, one(month)],
    [`${id}.year`, one(year)],
  ];
}

function entryFields(asked: AskedItem, value: AnswerValue | undefined) {
  const { item } = asked;
  if (item.kind !== "entries") return [];
  return entriesOf(value).flatMap((entry, index): [string, readonly string[]][] => [
    [`${item.id}.${index}.id`, [entry.id]],
    ...item.fields.map((field): [string, readonly string[]] => {
      const stored = entry[field.id];
      return [
        `${item.id}.${index}.${field.id}`,
        field.kind === "choices"
          ? many(stored)
          : Array.isArray(stored)
            ? []
            : one(stored as string),
      ];
    }),
  ]);
}

function fieldsOfItem(asked: AskedItem, value: AnswerValue | undefined) {
  const { item } = asked;
  switch (item.kind) {
    case "date":
      return dateFields(item.id, value);
    case "entries":
      return entryFields(asked, value);
    case "top-questions":
      return many(value).map((id, index): [string, readonly string[]] => [
        `${item.id}.${id}`,
        [String(index + 1)],
      ]);
    case "choices":
    case "regions":
    case "ask":
    case "dropped-questions":
      return [[item.id, many(value)]] as [string, readonly string[]][];
    default:
      return [[item.id, one(value)]] as [string, readonly string[]][];
  }
}

/** The fields that show stored answers in the form: the reverse of `readFields`. */
export function fieldsOf(asked: readonly AskedItem[], answers: Answers): RawFields {
  return Object.fromEntries(
    asked
      .flatMap((one) => fieldsOfItem(one, answers[one.item.id]))
      .filter(([, values]) => values.length > 0),
  );
}
