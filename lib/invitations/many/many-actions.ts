import {
  actionRules,
  type InvitationAction,
  type Standing,
  whyNot,
} from "@/lib/invitations/change/possible-actions";
import { cameBack } from "@/lib/invitations/desk/came-back";
import { may, type Permission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";

/** What can be done with many invitations at once, in the order it is offered. */
export const manyActions = [
  "send",
  "letter",
  "move",
  "revoke",
  "pages",
  "zip",
  "file",
  "review",
] as const;
export type ManyAction = (typeof manyActions)[number];

/** How many can be ticked at once. */
export const mostTicked = 200;

/** The same done to one; null where summaries are only read. */
const toOne: { readonly [action in ManyAction]: InvitationAction | null } = {
  send: "send",
  letter: "letter",
  move: "change",
  revoke: "revoke",
  pages: null,
  zip: null,
  file: "file",
  review: "review",
};

/** What a member of staff must be allowed to do for it. */
export function manyPermission(action: ManyAction): Permission {
  const one = toOne[action];
  return one === null ? "summaries:read" : actionRules[one].permission;
}

/** Those that a role may use. */
export const offeredActions = ({ role }: Pick<Staff, "role">): readonly ManyAction[] =>
  manyActions.filter((action) => may(role, manyPermission(action)));

type ManyStanding = Standing & { readonly responseId: string | null };

/** Why it cannot be done with one of them, as a word for the page that says so; null when it can. */
export function whyNotAmongMany(action: ManyAction, standing: ManyStanding): string | null {
  const one = toOne[action];
  if (one !== null) return whyNot(one, standing);
  if (!cameBack.some((one) => one === standing.status)) return standing.status;
  return standing.responseId === null ? "deleted" : null;
}
