import { z } from "zod";

/** The fields of a form and what stands in them. */
export type FieldValues = { readonly [field: string]: string };

/** A field that differs: what someone else saved, and what was typed here, if anything was. */
export type Difference = {
  readonly field: string;
  readonly saved: string;
  readonly typed: string | null;
};

type Versions = {
  /** What stood in the form when it was shown; empty when that is not known. */
  readonly shown: FieldValues;
  readonly typed: FieldValues;
  /** What someone else saved meanwhile. */
  readonly saved: FieldValues;
  /** Fields that mean something together only, such as the three of a date. */
  readonly together?: readonly (readonly string[])[];
};

/**
 * What to go on with when two people changed one form: what was typed here where something was, and what
 * the other saved everywhere else. Fields that belong together are taken from one of them.
 */
export function joinVersions({ shown, typed, saved, together = [] }: Versions): {
  readonly values: FieldValues;
  readonly differences: readonly Difference[];
} {
  const typedAt = (field: string) => typed[field] ?? "";
  const isTyped = (field: string) => typedAt(field) !== (shown[field] ?? saved[field]);
  const groupOf = (field: string) => together.find((group) => group.includes(field)) ?? [field];
  const fields = Object.keys(saved).map((field) => {
    const isOwn = groupOf(field).some(isTyped);
    const theirs = saved[field] ?? "";
    return { field, theirs, typed: isOwn ? typedAt(field) : null, before: shown[field] };
  });
  return {
    values: Object.fromEntries(fields.map((one) => [one.field, one.typed ?? one.theirs])),
    differences: fields
      .filter(({ theirs, typed: own, before = theirs }) => (own ?? before) !== theirs)
      .map(({ field, theirs, typed: own }) => ({ field, saved: theirs, typed: own })),
  };
}

/** The hidden field in which a form takes along what it was shown with. */
export const shownField = "shown";

const shownValues = z.record(z.string(), z.string());

/** What a form was shown with; nothing when that was not sent, or is not what we send. */
export function readShown(text: string | undefined): FieldValues {
  try {
    return shownValues.parse(JSON.parse(text ?? ""));
  } catch {
    // Then all that stands in the form counts as typed, and nothing of it is lost.
    return {};
  }
}

/** The same as it is put into the form. */
export const shownText = (values: FieldValues): string => JSON.stringify(values);
