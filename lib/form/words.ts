import type { Field, Item } from "./item";
import type { Step } from "./step";

type OptionsOf<I> = I extends { readonly options: readonly (infer O extends string)[] }
  ? { readonly options: { readonly [K in O]: string } }
  : unknown;

type EntryFieldsOf<I> = I extends { readonly fields: readonly (infer F)[] }
  ? {
      readonly fields: { readonly [K in F as IdOf<K>]: ItemWords<K> };
      /** What one entry is called, such as "Treatment"; a number follows it. */
      readonly entry: string;
      /** The button that adds one. */
      readonly add: string;
    }
  : unknown;

type ScaleEndsOf<I> = I extends { readonly kind: "scale" }
  ? { readonly low: string; readonly high: string }
  : unknown;

type IdOf<I> = I extends { readonly id: infer Id extends string } ? Id : never;

/** The words of one item: what is asked, a hint, and the short name a clinician reads. */
export type ItemWords<I = Item | Field> = {
  readonly label: string;
  readonly hint?: string;
  readonly short: string;
} & OptionsOf<I> &
  EntryFieldsOf<I> &
  ScaleEndsOf<I>;

/** What a step says to people whose clinic asked them, in place of the same of its words. */
export type InvitedStepWords = {
  readonly intro: readonly string[];
  /** Options that read otherwise, by item and option. */
  readonly options?: {
    readonly [itemId: string]: { readonly [optionId: string]: string };
  };
};

/** A step that reads otherwise for invited people has to say so in every language. */
type InvitedOf<S> = S extends { readonly invitedReads: "otherwise" }
  ? { readonly invited: InvitedStepWords }
  : unknown;

/** The words of one step. A missing item, option or field does not type-check. */
export type StepWords<S extends Step> = {
  readonly title: string;
  /** Paragraphs before the questions. */
  readonly intro?: readonly string[];
  readonly items: { readonly [I in S["items"][number] as I["id"]]: ItemWords<I> };
} & InvitedOf<S>;

/** The same words with the ids widened, as the form and the summary read them. */
export type AnyItemWords = {
  readonly label: string;
  readonly hint?: string;
  readonly short: string;
  readonly options?: { readonly [id: string]: string };
  readonly fields?: { readonly [id: string]: AnyItemWords };
  readonly entry?: string;
  readonly add?: string;
  readonly low?: string;
  readonly high?: string;
};

export type AnyStepWords = {
  readonly title: string;
  readonly intro?: readonly string[];
  readonly items: { readonly [id: string]: AnyItemWords };
};

/** A step's words as a language writes them down: those for invited people among them. */
export type WrittenStepWords = AnyStepWords & { readonly invited?: InvitedStepWords };
