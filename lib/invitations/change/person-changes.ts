import type { Person } from "@/lib/invitations/person";

/** Which of what belongs to the person was corrected: the audit log holds this, and never the values. */
export type PersonChanges = {
  readonly name: boolean;
  readonly email: boolean;
  readonly birth: boolean;
  readonly record: boolean;
  readonly phone: boolean;
};

/** What differs between two writings of a person. */
export const changesBetween = (before: Person, after: Person): PersonChanges => ({
  name: before.name !== after.name,
  email: before.email !== after.email,
  birth: before.dateOfBirth !== after.dateOfBirth,
  record: before.recordNumber !== after.recordNumber,
  phone: before.phone !== after.phone,
});

export const hasChanges = (changes: PersonChanges): boolean => Object.values(changes).some(Boolean);

/** Whether who it is was corrected, and not only how the person is reached. */
export const isIdentityChange = ({ name, birth, record }: PersonChanges): boolean =>
  name || birth || record;

/** What another invitation has of the person, with the same corrections. */
export const withChanges = (theirs: Person, to: Person, changes: PersonChanges): Person => ({
  ...theirs,
  ...(changes.name ? { name: to.name } : {}),
  ...(changes.email ? { email: to.email } : {}),
  ...(changes.birth ? { dateOfBirth: to.dateOfBirth } : {}),
  ...(changes.record ? { recordNumber: to.recordNumber } : {}),
  ...(changes.phone ? { phone: to.phone } : {}),
});
