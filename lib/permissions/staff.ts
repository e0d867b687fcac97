/** The roles of members of staff. */
export const roles = ["intake", "clinician", "administrator"] as const;
export type Role = (typeof roles)[number];

/** A member of staff who is signed in, by password and second factor, and not disabled. */
export type Staff = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};
