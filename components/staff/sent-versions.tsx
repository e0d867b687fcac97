import { summaryPage } from "@/content/words/en/staff/invitation";
import { changedSincePrinted } from "@/lib/invitations/changed-since-printed";
import type { ReturnedSummary } from "@/lib/responses/desk/view-summary";
import { staffRoutes } from "@/lib/routes";
import { momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

type Props = Pick<ReturnedSummary, "invitation" | "versions" | "isEarlier"> & {
  readonly settings: ClinicSettings;
};

/** Whether the paper at hand is of another version, and the way to every version that was sent. */
export function SentVersions({ invitation, versions, isEarlier, settings }: Props) {
  if (versions.length < 2) return null;
  const { id } = invitation;
  return (
    <section className="sent-versions" aria-labelledby="versions">
      {isEarlier && (
        <p className="notice">
          {summaryPage.earlier} <a href={staffRoutes.summary(id)}>{summaryPage.latest}</a>
        </p>
      )}
      {!isEarlier && changedSincePrinted(invitation) && (
        <p className="notice">{summaryPage.changed}</p>
      )}
      <h2 id="versions">{summaryPage.versions}</h2>
      <ul>
        {versions.map((version) => (
          <li key={version.id}>
            <a href={staffRoutes.summary(id, version.id)}>
              {fill(summaryPage.version, { when: momentWords(version.sentAt, settings) })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
