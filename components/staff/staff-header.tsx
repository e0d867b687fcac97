import { ClinicMark, type ShownClinic } from "@/components/ui/clinic-mark";
import { PostButton } from "@/components/ui/post-button";
import { staffFrame } from "@/content/words/en/staff/frame";
import type { Staff } from "@/lib/permissions/staff";
import { staffRoutes } from "@/lib/routes";
import { staffLinks } from "./staff-links";

type Props = {
  /** Whose pages these are, for who is signed in. */
  readonly clinic: ShownClinic | null;
  /** Who is signed in; nobody yet on the pages that lead there. */
  readonly staff: Staff | null;
  readonly path: string;
  readonly hasMailbox: boolean;
};

function Navigation({ staff, path, hasMailbox }: Props & { readonly staff: Staff }) {
  return (
    <nav aria-label={staffFrame.navigation}>
      <ul>
        {staffLinks(staff, hasMailbox).map(({ href, label }) => (
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
  const { staff, clinic } = props;
  return (
    <header className="staff-header">
      <a className="product" href={staffRoutes.desk}>
        {staffFrame.product}
      </a>
      {clinic && <ClinicMark clinic={clinic} />}
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
