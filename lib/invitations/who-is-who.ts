import { folded } from "./keys/fold";
import { sameName } from "./keys/same-name";
import type { Person } from "./person";

/** What tells one person from another. */
export type Identity = Pick<Person, "name" | "dateOfBirth" | "recordNumber">;

/** Someone there is, by all that is written of them. */
export type SomeoneKnown = {
  readonly personId: string;
  /** As their invitations have it: names as they were typed, a record number on some. */
  readonly identities: readonly Identity[];
};

/** Whose invitation something is. */
export type WhoseIsIt<Known> =
  | { readonly kind: "known"; readonly known: Known }
  | { readonly kind: "new" }
  /** The record number is that of somebody with another name or birth date. */
  | { readonly kind: "record-taken"; readonly known: Known };

const recordOf = ({ recordNumber }: Pick<Identity, "recordNumber">): string => folded(recordNumber);

const isAlike = (person: Identity, { identities }: SomeoneKnown): boolean =>
  identities.some(
    ({ name, dateOfBirth }) => dateOfBirth === person.dateOfBirth && sameName(name, person.name),
  );

const hasRecord = ({ identities }: SomeoneKnown): boolean =>
  identities.some((identity) => recordOf(identity) !== "");

/**
 * Who of those that may be meant a person is. The same record number is the same person, if name and
 * birth date agree; without one, the same name and birth date are, unless record numbers differ. Where
 * several have the name and birth date, nobody is taken for one of them who may be another.
 */
export function whoIs<Known extends SomeoneKnown>(
  person: Identity,
  candidates: readonly Known[],
): WhoseIsIt<Known> {
  const record = recordOf(person);
  const holder = candidates.find(
    ({ identities }) => record !== "" && identities.some((one) => recordOf(one) === record),
  );
  if (holder !== undefined) {
    return { kind: isAlike(person, holder) ? "known" : "record-taken", known: holder };
  }
  const alike = candidates.filter((known) => isAlike(person, known));
  const [only] = alike;
  const unnumbered = alike.filter((known) => !hasRecord(known));
  const known =
    record === ""
      ? alike.length === 1
        ? only
        : unnumbered[0]
      : alike.length === 1
        ? unnumbered[0]
        : undefined;
  return known === undefined ? { kind: "new" } : { kind: "known", known };
}
