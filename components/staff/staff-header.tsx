import { PostButton } from "@/components/ui/post-button";
import { staffFrame } from "@/content/words/en/staff/frame";
import { may, type Permission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { staffRoutes } from "@/lib/routes";

type Props = {
  /** Who is signed in; nobody yet on the pages that lead there. */
  readonly staff: Staff | null;
  readonly path: string;
  readonly hasMailbox: boolean;
};

type Link = { readonly href: string; readonly label: string; readonly permission: Permission };

const { links } = staffFrame;
const deskLinks: readonly Link[] = [
  { href: staffRoutes.desk, label: links.desk, permission: "invitations:read" },
  { href: staffRoutes.newInvitation, label: links.newInvitation, permission: "invitations:change" },
  { href: staffRoutes.importFile, label: links.importFile, permission: "invitations:change" },
  { href: staffRoutes.people, label: links.people, permission: "staff:manage" },
  { href: staffRoutes.settings, label: links.settings, permission: "settings:change" },
  { href: staffRoutes.audit, label: links.audit, permission: "audit:read" },
];
const mailboxLink: Link = {
  href: staffRoutes.mailbox,
  label: links.mailbox,
  permission: "invitations:read",
};

function Navigation({ staff, path, hasMailbox }: Props & { readonly staff: Staff }) {
  const all = hasMailbox ? [...deskLinks, mailboxLink] : deskLinks;
  return (
    <nav aria-label={staffFrame.navigation}>
      <ul>
        {all
          .filter(({ permission }) => may(staff.role, permission))
          .map(({ href, label }) => (
            <li key={href}>
              <a href={href} aria-current={href === path ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** The product's name, the ways through the clinic's side by role, and who is signed in. */
export function StaffHeader(props: Props) {
  const { staff } = props;
  return (
    <header className="staff-header">
      <a className="product" href={staffRoutes.desk}>
        {staffFrame.product}
      </a>
      {staff && <Navigation {...props} staff={staff} />}
      {staff && (
        <div className="staff-who">
          <p>
            {staffFrame.signedInAs} <b>{staff.name}</b> ({staffFrame.roles[staff.role]})
          </p>
          <a href={staffRoutes.account}>{staffFrame.account}</a>
          <PostButton action={staffRoutes.signOut} label={staffFrame.signOut} className="quiet" />
        </div>
      )}
    </header>
  );
}
