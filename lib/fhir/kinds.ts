import type { ItemOf, Kind } from "@/lib/form/item";
import { atMost, between, inStepsOf, shownAs } from "./extensions";
import type { Extension, QuestionnaireItem } from "./resource";

/**
 * How FHIR carries one value of an answer. A scale's number and its "not sure" are items of their own;
 * of the most important questions the person's own are carried in their words; entries are groups.
 */
export type Carried =
  | "coding"
  | "coding-or-words"
  | "string"
  | "date"
  | "integer"
  | "integer-or-not-sure"
  | "group";

/** What FHIR needs to know of one kind of item. */
type FhirKind<I> = {
  readonly carried: Carried;
  readonly type: (item: I) => QuestionnaireItem["type"];
  /** How it is best shown, and how much it takes. */
  readonly extensions: (item: I) => readonly Extension[];
  readonly limits: (item: I) => Pick<QuestionnaireItem, "required" | "maxLength">;
  /** What an option's code begins with: options of the same scope mean the same in every item. */
  readonly scope: (item: I, linkId: string) => string;
};

const ownScope = (_: unknown, linkId: string): string => linkId;
const none = () => [];
const noLimits = () => ({});

const tickList: Omit<FhirKind<unknown>, "scope"> = {
  carried: "coding",
  type: () => "choice",
  extensions: () => [shownAs("check-box")],
  limits: noLimits,
};

const kinds: { readonly [K in Kind]: FhirKind<ItemOf<K>> } = {
  choice: {
    carried: "coding",
    type: () => "choice",
    extensions: () => [shownAs("radio-button")],
    limits: ({ required }) => (required ? { required } : {}),
    scope: ownScope,
  },
  choices: {
    ...tickList,
    extensions: ({ atMost: most }) => [
      shownAs("check-box"),
      ...(most === undefined ? [] : [atMost(most)]),
    ],
    scope: ownScope,
  },
  scale: {
    carried: "integer-or-not-sure",
    type: () => "integer",
    extensions: () => [shownAs("slider"), inStepsOf(1), ...between(0, 10)],
    limits: noLimits,
    scope: ownScope,
  },
  number: {
    carried: "integer",
    type: () => "integer",
    extensions: ({ from, to }) => between(from, to),
    limits: noLimits,
    scope: ownScope,
  },
  text: {
    carried: "string",
    type: ({ lines }) => (lines > 1 ? "text" : "string"),
    extensions: none,
    limits: (item) => ({ maxLength: item.atMost }),
    scope: ownScope,
  },
  date: {
    carried: "date",
    type: () => "date",
    extensions: none,
    limits: noLimits,
    scope: ownScope,
  },
  entries: {
    carried: "group",
    type: () => "group",
    extensions: (item) => [atMost(item.atMost)],
    limits: noLimits,
    scope: ownScope,
  },
  regions: { ...tickList, scope: () => "region" },
  "main-region": {
    carried: "coding",
    type: () => "choice",
    extensions: () => [shownAs("drop-down")],
    limits: noLimits,
    scope: () => "region",
  },
  ask: {
    ...tickList,
    scope: (item) => (item.about === "statements" ? "statement" : "row"),
  },
  "dropped-questions": { ...tickList, scope: () => "question" },
  "top-questions": {
    carried: "coding-or-words",
    type: () => "open-choice",
    extensions: (item) => [atMost(item.atMost)],
    limits: noLimits,
    scope: () => "question",
  },
};

/** What FHIR needs to know of the kind of an item. */
export function fhirKindOf<K extends Kind>(item: { readonly kind: K }): FhirKind<ItemOf<K>> {
  return kinds[item.kind];
}
