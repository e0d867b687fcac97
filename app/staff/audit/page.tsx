import type { Metadata } from "next";
import { AuditFilter } from "@/components/staff/audit-filter";
import { AuditTable } from "@/components/staff/audit-table";
import { AuditVerification } from "@/components/staff/audit-verification";
import { auditPage } from "@/content/words/en/staff/audit";
import { auditQuestion } from "@/lib/audit/question";
import { auditActors, viewLog } from "@/lib/audit/view-log";
import { verificationAtAddress } from "@/lib/clinic/kept-verification";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { query, staffRoutes } from "@/lib/routes";
import { requireStaff } from "../require-staff";
import { oneParameter, type SearchParams } from "../typed-form";

export const metadata: Metadata = { title: auditPage.title };

/** The audit log for administrators, the latest event first. */
export default async function AuditPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const staff = await requireStaff("audit:read");
  const now = systemClock.now();
  const one = (name: string) => oneParameter(searchParams, name);
  const typedDay = await one("day");
  const question = auditQuestion({
    action: await one("action"),
    day: typedDay,
    person: await one("person"),
    staff: await one("staff"),
    before: await one("before"),
  });
  const { settings } = await openClinic();
  const told = await verificationAtAddress(staff, await one("verified"), now);
  const { events, older } = await viewLog(staff, question, { settings, now });
  const actors = await auditActors(staff);
  const { before, ...asked } = question;
  const badDay = !!typedDay && asked.day === undefined;
  return (
    <>
      <h1>{auditPage.title}</h1>
      <p>{auditPage.lead}</p>
      {asked.person === undefined ? (
        <AuditVerification told={told} />
      ) : (
        <p className="notice">
          {auditPage.ofPerson}{" "}
          <a href={staffRoutes.patient(asked.person)}>{auditPage.openPerson}</a>
        </p>
      )}
      <AuditFilter {...{ question, actors, badDay }} />
      {events.length === 0 ? <p>{auditPage.none}</p> : <AuditTable {...{ events, settings }} />}
      <p className="desk-pages">
        {before !== undefined && (
          <a href={`${staffRoutes.audit}${query(asked)}`}>{auditPage.newest}</a>
        )}
        {older !== null && (
          <a href={`${staffRoutes.audit}${query({ ...asked, before: String(older) })}`}>
            {auditPage.older}
          </a>
        )}
        <a href={`${staffRoutes.exportAudit}${query(asked)}`}>{auditPage.exportLink}</a>
      </p>
    </>
  );
}
