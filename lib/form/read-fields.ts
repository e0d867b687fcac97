import type { AskedItem } from "./asked-item";
import { controlNames, dateParts, type RawFields } from "./fields";
import type { EntriesItem, Field } from "./item";
import { typedText } from "./typed-text";

/** A form that no page of ours could have sent. */
export type MalformedForm = { readonly malformed: "unknown-field" | "repeated-field" };

/** A value on its way to its schema: an answer in shape, not yet checked. */
type Candidate = unknown;

const onlyDigits = /^\d{1,9}$/;

/** Collects a submitted form. Names a browser can only send once must not come twice. */
export function rawFields(params: URLSearchParams): RawFields {
  const names = [...new Set(params.keys())];
  return Object.fromEntries(names.map((name) => [name, params.getAll(name)]));
}

const first = (raw: RawFields, name: string): string => raw[name]?.[0] ?? "";

function numberOr(text: string): Candidate {
  const typed = text.trim().replace(/\s*%$/, "");
  if (typed === "") return undefined;
  return onlyDigits.test(typed) ? Number(typed) : typed;
}

function dateCandidate(raw: RawFields, id: string): Candidate {
  const [day, month, year] = dateParts.map((part) => first(raw, `${id}.${part}`).trim());
  if (!day && !month && !year) return undefined;
  return `${(year ?? "").padStart(4, "0")}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
}

function fieldCandidate(field: Field, raw: RawFields, name: string): Candidate {
  if (field.kind === "choices") return raw[name] ?? undefined;
  const typed = first(raw, name);
  if (field.kind === "number" || field.kind === "scale") return numberOr(typed);
  const text = field.kind === "text" ? typedText(typed) : typed;
  return text === "" ? undefined : text;
}

/** The numbers of the entries a form sent, in order: `treatments.3.what` is number 3. */
export function entryNumbers(item: EntriesItem, raw: RawFields): readonly number[] {
  const numbers = Object.keys(raw).flatMap((name) => {
    const [id, number] = name.split(".");
    return id === item.id && number !== undefined && onlyDigits.test(number)
      ? [Number(number)]
      : [];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The number of the next entry id: one more than any in use. */
function nextEntryNumber(ids: readonly string[]): number {
  const used = ids.map((id) => Number(/^e(\d+)$/.exec(id)?.[1] ?? 0));
  return Math.max(0, ...used) + 1;
}

/** The filled-in entries, each with the number it had in the form; blank ones are left out. */
export function entryCandidates(item: EntriesItem, raw: RawFields) {
  const numbers = entryNumbers(item, raw);
  let next = nextEntryNumber(numbers.map((number) => first(raw, `${item.id}.${number}.id`)));
  return numbers.flatMap((number) => {
    const values = item.fields.flatMap((field) => {
      const value = fieldCandidate(field, raw, `${item.id}.${number}.${field.id}`);
      return value === undefined ? [] : [[field.id, value] as const];
    });
    if (values.length === 0) return [];
    const id = first(raw, `${item.id}.${number}.id`) || `e${next++}`;
    return [{ number, value: { id, ...Object.fromEntries(values) } as Candidate }];
  });
}

/** The places given to questions: each question id with its place as typed. */
export function placesGiven(id: string, options: readonly string[], raw: RawFields) {
  return options.flatMap((option) => {
    const place = first(raw, `${id}.${option}`);
    return place === "" ? [] : [{ option, place }];
  });
}

/** One item's value in shape, undefined when unanswered. */
export function candidate({ item, options }: AskedItem, raw: RawFields): Candidate {
  switch (item.kind) {
    case "date":
      return dateCandidate(raw, item.id);
    case "entries": {
      const entries = entryCandidates(item, raw).map(({ value }) => value);
      return entries.length > 0 ? entries : undefined;
    }
    case "top-questions": {
      const given = placesGiven(item.id, options, raw);
      const ordered = [...given].sort((a, b) => Number(a.place) - Number(b.place));
      return ordered.length > 0 ? ordered.map(({ option }) => option) : undefined;
    }
    case "regions":
    case "ask":
    case "dropped-questions":
      return raw[item.id] ?? undefined;
    case "main-region":
      return first(raw, item.id) || undefined;
    default:
      return fieldCandidate(item, raw, item.id);
  }
}

const allowsMany = (item: AskedItem["item"] | Field): boolean =>
  ["choices", "regions", "ask", "dropped-questions"].includes(item.kind);

function knownNames({ item, options }: AskedItem, raw: RawFields): [string, boolean][] {
  if (item.kind === "date") return dateParts.map((part) => [`${item.id}.${part}`, false]);
  if (item.kind === "top-questions") return options.map((id) => [`${item.id}.${id}`, false]);
  if (item.kind !== "entries") return [[item.id, allowsMany(item)]];
  return entryNumbers(item, raw).flatMap((number): [string, boolean][] => [
    [`${item.id}.${number}.id`, false],
    ...item.fields.map((field): [string, boolean] => [
      `${item.id}.${number}.${field.id}`,
      allowsMany(field),
    ]),
  ]);
}

/** Whether a form has names its step does not, or sends twice what can be sent once. */
export function malformed(asked: readonly AskedItem[], raw: RawFields): MalformedForm | null {
  const known = new Map<string, boolean>([
    ...Object.values(controlNames).map((name): [string, boolean] => [name, false]),
    ...asked.flatMap((one) => knownNames(one, raw)),
  ]);
  for (const [name, values] of Object.entries(raw)) {
    const many = known.get(name);
    if (many === undefined) return { malformed: "unknown-field" };
    if (values.length > 1 && (!many || new Set(values).size < values.length)) {
      return { malformed: "repeated-field" };
    }
  }
  return null;
}
