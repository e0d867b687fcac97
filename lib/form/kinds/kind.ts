import type * as z from "zod/mini";
import type { FormMessages } from "@/lib/words/messages";
import type { AnswerValue, Stored } from "../answers";
import type { RawFields } from "../fields";

/** What the schemas need besides the item: the words of errors, and today's date (YYYY-MM-DD). */
export type SchemaContext = {
  readonly errors: Omit<FormMessages["errors"], "heading">;
  readonly today: string;
};

/** An item where it stands: the options open to this person, and the name its field goes by. */
export type Placed<I> = {
  readonly item: I;
  readonly options: readonly string[];
  readonly name: string;
};

/** A value on its way to its schema: an answer in shape, not yet checked; undefined when unanswered. */
export type Candidate = unknown;

/** A name that a form may send, and whether it may send it more than once. */
export type KnownName = { readonly name: string; readonly repeats: boolean };

/** A field of the form with the values it shows. */
export type ShownField = readonly [name: string, values: readonly string[]];

/** What is wrong with one field, as an instruction. */
export type FieldProblem = { readonly field: string; readonly message: string };

/** Fields of a form by what is answered as one: a key, and the fields by the names they have in it. */
export type Parts = ReadonlyMap<string, RawFields>;

/**
 * How the fields of an item part: "as-one" where they are one answer, or, where a person adds and takes
 * away pieces of it, into those pieces, by keys that stay when others come and go.
 */
export type Parting<I> =
  | "as-one"
  | {
      readonly split: (asked: Placed<I>, raw: RawFields) => Parts;
      /** The reverse, in the order of the parts. */
      readonly join: (asked: Placed<I>, parts: Parts) => RawFields;
    };

/** All that is true of one kind of item, wherever it is asked. */
export type KindOf<I> = {
  /** Whether an answer is a list, of ids or of entries. */
  readonly isList: boolean;
  /** The schema of one stored answer; the form in the browser, the server and scripts all use it. */
  readonly schema: (asked: Placed<I>, context: SchemaContext) => z.ZodMiniType;
  /** The same where nobody knows which options were open: `options` are all there could ever be. */
  readonly schemaEver: (asked: Placed<I>, context: SchemaContext) => z.ZodMiniType;
  /** Every name that its part of a form may have. */
  readonly names: (asked: Placed<I>, raw: RawFields) => readonly KnownName[];
  /** What of it can be changed on two pages without one touching the other. */
  readonly parting: Parting<I>;
  /** Its value in a posted form. */
  readonly read: (asked: Placed<I>, raw: RawFields) => Candidate;
  /** The fields that show a stored answer: the reverse of `read`. */
  readonly show: (asked: Placed<I>, value: Stored) => readonly ShownField[];
  /** The field to correct when the schema refuses what stands at `path` of what was read. */
  readonly fieldAt: (asked: Placed<I>, raw: RawFields, path: readonly PropertyKey[]) => string;
  /** What is wrong with the fields themselves, so that the value is not looked at. */
  readonly problems: (
    asked: Placed<I>,
    raw: RawFields,
    context: SchemaContext,
  ) => readonly FieldProblem[];
  /** The part of an answer whose options are still open; undefined when nothing is left of it. */
  readonly stillOpen: (asked: Placed<I>, value: AnswerValue) => AnswerValue | undefined;
};
