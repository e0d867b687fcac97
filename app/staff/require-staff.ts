import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { toStaffProblem } from "@/app/to-problem";
import { systemClock } from "@/lib/clock";
import { may, type Permission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { staffRoutes } from "@/lib/routes";
import { recordRefusal } from "@/lib/staff-accounts/record-refusal";
import { readSignedIn } from "@/lib/staff-accounts/session/staff";

/**
 * Who asks for this page: whoever is not signed in is sent to sign in, whoever has no second factor
 * to set it up. With a permission, a role that lacks it gets 403, which is audited.
 */
export async function requireStaff(permission?: Permission): Promise<Staff> {
  const now = systemClock.now();
  const signedIn = await readSignedIn(await headers(), now);
  if (signedIn === null) redirect(staffRoutes.signIn);
  const { staff, enrolled } = signedIn;
  if (!enrolled) redirect(staffRoutes.enrol);
  if (permission !== undefined && !may(staff.role, permission)) {
    await recordRefusal(staff, permission, now);
    toStaffProblem("notAllowed");
  }
  return staff;
}
