import { staffFrame } from "@/content/words/en/staff/frame";
import { may, type Permission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { staffRoutes } from "@/lib/routes";

type Link = { readonly href: string; readonly label: string; readonly permission: Permission };

const { links } = staffFrame;
const deskLinks: readonly Link[] = [
  { href: staffRoutes.desk, label: links.desk, permission: "invitations:read" },
  { href: staffRoutes.newInvitation, label: links.newInvitation, permission: "invitations:change" },
  { href: staffRoutes.importFile, label: links.importFile, permission: "invitations:change" },
  { href: staffRoutes.completion, label: links.completion, permission: "figures:read" },
  { href: staffRoutes.people, label: links.people, permission: "staff:manage" },
  { href: staffRoutes.settings, label: links.settings, permission: "settings:change" },
  { href: staffRoutes.audit, label: links.audit, permission: "audit:read" },
];
const mailboxLink: Link = {
  href: staffRoutes.mailbox,
  label: links.mailbox,
  permission: "invitations:read",
};

/** The ways through the clinic's side that a role may go. */
export const staffLinks = ({ role }: Pick<Staff, "role">, hasMailbox: boolean): readonly Link[] =>
  (hasMailbox ? [...deskLinks, mailboxLink] : deskLinks).filter(({ permission }) =>
    may(role, permission),
  );
