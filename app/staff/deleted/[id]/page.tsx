import type { Metadata } from "next";
import { toStaffProblem } from "@/app/to-problem";
import { deletionPage } from "@/content/words/en/staff/audit";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { deletionProof } from "@/lib/jobs/retention/erase";
import { may } from "@/lib/permissions/permissions";
import { staffRoutes } from "@/lib/routes";
import { momentWords } from "@/lib/settings/clinic-words";
import { fill } from "@/lib/words/fill";
import { requireStaff } from "../../require-staff";

export const metadata: Metadata = { title: deletionPage.gone };

type Props = { readonly params: Promise<{ readonly id: string }> };

/** The proof that a person was deleted: the event that says so, and what is left, looked up now. */
export default async function DeletionPage({ params }: Props) {
  const staff = await requireStaff("invitations:read");
  const { id } = await params;
  const proof = (await deletionProof(staff, id, systemClock.now())) ?? toStaffProblem("notFound");
  const { event, at, how, remaining } = proof;
  const { settings } = await openClinic();
  return (
    <>
      <h1>{how === "erased" ? deletionPage.title : deletionPage.gone}</h1>
      <p>{fill(deletionPage.event, { event, time: momentWords(at, settings) })}</p>
      <p>{fill(deletionPage.remaining, { count: remaining })}</p>
      <p>{deletionPage.key}</p>
      <p>
        {may(staff.role, "audit:read") ? (
          <a href={staffRoutes.audit}>{deletionPage.log}</a>
        ) : (
          <a href={staffRoutes.desk}>{deletionPage.desk}</a>
        )}
      </p>
    </>
  );
}
