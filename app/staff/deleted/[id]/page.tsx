import type { Metadata } from "next";
import { toStaffProblem } from "@/app/to-problem";
import { WhatIsGone, WhatIsLeft } from "@/components/staff/deletion-facts";
import { deletionPage } from "@/content/words/en/staff/audit";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { type DeletionProof, deletionProof } from "@/lib/jobs/retention/deletion-proof";
import { may } from "@/lib/permissions/permissions";
import { staffRoutes } from "@/lib/routes";
import { momentWords } from "@/lib/settings/clinic-words";
import { fill } from "@/lib/words/fill";
import { requireStaff } from "../../require-staff";

export const metadata: Metadata = { title: deletionPage.goneTitle };

type Props = { readonly params: Promise<{ readonly id: string }> };

function titleOf({ how, left }: DeletionProof): string {
  if (how === "deleted") return deletionPage.scheduled;
  return left > 0 ? deletionPage.some : deletionPage.title;
}

/** The proof that a person was deleted: what is gone, and what is left, looked up now. */
export default async function DeletionPage({ params }: Props) {
  const staff = await requireStaff("invitations:read");
  const { id } = await params;
  const proof = (await deletionProof(staff, id, systemClock.now())) ?? toStaffProblem("notFound");
  const { event, at, how, by, events, remaining, left, personId, sorting } = proof;
  const { settings } = await openClinic();
  const time = momentWords(at, settings);
  const log = personId === null ? staffRoutes.audit : staffRoutes.auditOfPatient(personId);
  return (
    <>
      <h1>{titleOf(proof)}</h1>
      <p>{fill(deletionPage.done[how], { by: by ?? deletionPage.nobody, time })}</p>
      <h2>{deletionPage.goneTitle}</h2>
      <WhatIsGone gone={proof.gone} />
      <p>{deletionPage.key}</p>
      <h2>{deletionPage.leftTitle}</h2>
      <WhatIsLeft {...{ remaining, left, personId, sorting }} />
      <p>{fill(deletionPage.events, { count: events, event })}</p>
      <p>
        {may(staff.role, "audit:read") ? (
          <a href={log}>{deletionPage.log}</a>
        ) : (
          <a href={staffRoutes.desk}>{deletionPage.desk}</a>
        )}
      </p>
    </>
  );
}
