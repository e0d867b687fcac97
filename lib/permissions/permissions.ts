import type { Role, Staff } from "./staff";

/** What a member of staff may be allowed to do. */
export type Permission =
  | "invitations:read"
  | "invitations:change"
  | "summaries:read"
  | "summaries:review"
  | "people:erase"
  | "settings:change"
  | "staff:manage"
  | "figures:read"
  | "audit:read";

const atTheDesk: readonly Permission[] = [
  "invitations:read",
  "invitations:change",
  "summaries:read",
];
const allowed: { readonly [role in Role]: readonly Permission[] } = {
  intake: atTheDesk,
  clinician: [...atTheDesk, "summaries:review", "figures:read"],
  administrator: [
    ...atTheDesk,
    "people:erase",
    "settings:change",
    "staff:manage",
    "figures:read",
    "audit:read",
  ],
};

/** Whether a role allows something. */
export const may = (role: Role, permission: Permission): boolean =>
  allowed[role].includes(permission);

/** Someone asked for what their role does not allow. */
export class NotAllowedError extends Error {
  override readonly name = "NotAllowedError";
  constructor(readonly permission: Permission) {
    super(`This account's role does not allow ${permission}.`);
  }
}

/**
 * The lock before every use case of the clinic's side.
 * @throws NotAllowedError
 */
export function requirePermission(staff: Staff, permission: Permission): void {
  if (!may(staff.role, permission)) throw new NotAllowedError(permission);
}
