import { PostButton } from "@/components/ui/post-button";
import { invitationWords, summaryPage } from "@/content/words/en/staff/invitation";
import { possibleActions } from "@/lib/invitations/change/possible-actions";
import { changedSinceFiled } from "@/lib/invitations/changed-since-printed";
import type { Staff } from "@/lib/permissions/staff";
import type { ReturnedSummary } from "@/lib/responses/desk/view-summary";
import { staffRoutes } from "@/lib/routes";
import { momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { pageOneLanguage } from "@/lib/summary/page-one-in";
import { fill } from "@/lib/words/fill";

type Props = {
  readonly staff: Staff;
  readonly settings: ClinicSettings;
  readonly returned: ReturnedSummary;
  /** The earlier version that is shown, where one is. */
  readonly version: string | undefined;
};

/** What a language is called by staff. */
const languageName = (code: string): string =>
  new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;

/** Page 1 in the other languages it is kept in. */
function OtherLanguages({ returned, version }: Pick<Props, "returned" | "version">) {
  const { invitation, pageOneLanguages, model } = returned;
  const shown = pageOneLanguage(model);
  return pageOneLanguages
    .filter((language) => language !== shown)
    .map((language) => (
      <a
        className="button"
        key={language}
        href={staffRoutes.summary(invitation.id, version, language)}
      >
        {fill(summaryPage.pageOneIn, { language: languageName(language) })}
      </a>
    ));
}

/** What staff can do with a returned summary, above it. */
export function SummaryActions({ staff, settings, returned, version }: Props) {
  const { invitation, model, submittedAt } = returned;
  const { id, reviewedAt, filedAt } = invitation;
  const possible = possibleActions(staff, invitation);
  const other = model.print === "normal" ? "large" : "normal";
  const shown = pageOneLanguage(model);
  const language = shown === settings.doctorLanguage ? undefined : shown;
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
        <a className="button primary" href={staffRoutes.summaryPdf(id, { language })}>
          {summaryPage.openPdf}
        </a>
        <a className="button" href={staffRoutes.summaryPdf(id, { print: other, language })}>
          {summaryPage.otherPrint[other]}
        </a>
        {(["answers", "known"] as const).map((part) => (
          <a className="button" key={part} href={staffRoutes.summaryPdf(id, { part })}>
            {summaryPage.parts[part]}
          </a>
        ))}
        <OtherLanguages returned={returned} version={version} />
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
