import type { Metadata } from "next";
import { toStaffProblem } from "@/app/to-problem";
import "@/components/summary/summary.css";
import "@/components/summary/summary-print.css";
import { SentVersions } from "@/components/staff/sent-versions";
import { SummaryActions } from "@/components/staff/summary-actions";
import { SummaryView } from "@/components/summary/summary-view";
import { ProblemView } from "@/components/ui/problem-view";
import { editions } from "@/content";
import { notPossible, summaryPage } from "@/content/words/en/staff/invitation";
import { openClinic } from "@/lib/clinic/open-clinic";
import { systemClock } from "@/lib/clock";
import { NoSuchInvitationError, NotPossibleNowError } from "@/lib/invitations/invitation-errors";
import { loadReturned, recordUse } from "@/lib/responses/desk/view-summary";
import { staffRoutes } from "@/lib/routes";
import { requireStaff } from "../../../require-staff";
import { oneParameter, type SearchParams } from "../../../typed-form";

export const metadata: Metadata = { title: summaryPage.title };

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
};

const reasons: { readonly [reason: string]: string } = notPossible.reasons;

/** A returned summary as the person sees it, with what staff can do with it. */
export default async function ReturnedSummaryPage({ params, searchParams }: Props) {
  const staff = await requireStaff("summaries:read");
  const { id } = await params;
  const now = systemClock.now();
  const { settings } = await openClinic();
  try {
    const version = await oneParameter(searchParams, "version");
    const pageOne = await oneParameter(searchParams, "language");
    const asked = { editions, settings, now, version, pageOne };
    const returned = await loadReturned(staff, id, asked);
    const { model } = returned;
    await recordUse(staff, id, "viewed", now);
    return (
      <>
        <SummaryActions {...{ staff, settings, returned, version }} />
        <SentVersions {...{ ...returned, settings }} />
        <SummaryView model={model} />
      </>
    );
  } catch (error) {
    if (error instanceof NoSuchInvitationError) toStaffProblem("notFound");
    if (!(error instanceof NotPossibleNowError)) throw error;
    const links = [{ href: staffRoutes.invitation(id), label: notPossible.back }];
    const text = [reasons[error.status] ?? notPossible.other];
    return <ProblemView title={summaryPage.none} text={text} links={links} />;
  }
}
