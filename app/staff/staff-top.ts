import { staffLinks } from "@/components/staff/staff-links";
import { staffFrame } from "@/content/words/en/staff/frame";
import { environment } from "@/lib/env";
import type { Staff } from "@/lib/permissions/staff";
import { staffTopHtml } from "@/lib/requests/staff-top";

/** The header of the clinic's side for a page that a handler answers with. */
export function staffTop(staff: Staff): string {
  const { product, navigation, account, signOut, signedInAs, roles } = staffFrame;
  return staffTopHtml({
    ...{ product, navigation, account, signOut },
    links: staffLinks(staff, environment().deployment !== "production"),
    who: `${signedInAs} ${staff.name} (${roles[staff.role]})`,
  });
}
