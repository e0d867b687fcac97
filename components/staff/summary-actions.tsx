import { PostButton } from "@/components/ui/post-button";
import { invitationWords, summaryPage } from "@/content/words/en/staff/invitation";
import { possibleActions } from "@/lib/invitations/change/possible-actions";
import { changedSinceFiled } from "@/lib/invitations/changed-since-printed";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import type { Staff } from "@/lib/permissions/staff";
import { staffRoutes } from "@/lib/routes";
import { momentWords } from "@/lib/settings/clinic-words";
import type { PrintSize } from "@/lib/settings/paper";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

type Props = {
  readonly staff: Staff;
  readonly invitation: StoredInvitation;
  readonly settings: ClinicSettings;
  readonly submittedAt: Date;
  /** The size of print the summary comes in unless another is asked for. */
  readonly print: PrintSize;
};

/** What staff can do with a returned summary, above it. */
export function SummaryActions({ staff, invitation, settings, submittedAt, print }: Props) {
  const { id, reviewedAt, filedAt } = invitation;
  const possible = possibleActions(staff, invitation);
  const other = print === "normal" ? "large" : "normal";
  const when = (moment: Date) => ({ when: momentWords(moment, settings) });
  return (
    <div className="summary-actions">
      <p>
        {fill(summaryPage.sentBack, when(submittedAt))}{" "}
        {reviewedAt && fill(summaryPage.reviewed, when(reviewedAt))}{" "}
        {invitation.status === "filed" && filedAt && fill(summaryPage.filed, when(filedAt))}
      </p>
      {changedSinceFiled(invitation) && <p className="notice">{summaryPage.changedSinceFiled}</p>}
      <div className="staff-actions">
        <a className="button primary" href={staffRoutes.summaryPdf(id)}>
          {summaryPage.openPdf}
        </a>
        <a className="button" href={staffRoutes.summaryPdf(id, { print: other })}>
          {summaryPage.otherPrint[other]}
        </a>
        {(["answers", "known"] as const).map((part) => (
          <a className="button" key={part} href={staffRoutes.summaryPdf(id, { part })}>
            {summaryPage.parts[part]}
          </a>
        ))}
        <a className="button" href={staffRoutes.summaryFhir(id)}>
          {summaryPage.fhir}
        </a>
        {(["review", "file", "unfile"] as const)
          .filter((action) => possible.includes(action))
          .map((action) => (
            <PostButton
              key={action}
              action={staffRoutes.invitationAction(id, action)}
              label={invitationWords.actions[action]}
              className={action === "review" ? "primary" : "secondary"}
            />
          ))}
      </div>
      <p>
        <a href={staffRoutes.invitation(id)}>{summaryPage.back}</a>
      </p>
    </div>
  );
}
