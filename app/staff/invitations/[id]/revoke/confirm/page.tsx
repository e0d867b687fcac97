import type { Metadata } from "next";
import { ConfirmPage } from "@/components/staff/confirm-page";
import { invitationWords } from "@/content/words/en/staff/invitation";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { requireStaff } from "../../../../require-staff";
import { viewOr404 } from "../../../view-or-404";

export const metadata: Metadata = { title: invitationWords.confirm.revoke.title };

type Props = { readonly params: Promise<{ readonly id: string }> };

/** Asks before an invitation is revoked. */
export default async function RevokePage({ params }: Props) {
  const staff = await requireStaff("invitations:change");
  const { id } = await params;
  const { settings } = await openClinic();
  const { invitation } = await viewOr404(staff, id, { now: systemClock.now() });
  return <ConfirmPage invitation={invitation} settings={settings} action="revoke" />;
}
