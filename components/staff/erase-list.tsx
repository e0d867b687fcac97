import { statusWords } from "@/content/words/en/staff/desk";
import { erasePage } from "@/content/words/en/staff/patient";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import { momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";

/** What became of the answers to an invitation. */
function answersOf({ responseId, returnedAt }: StoredInvitation): keyof typeof erasePage.answers {
  if (responseId === null) return "none";
  return returnedAt === null ? "begun" : "sent back";
}

type Props = {
  readonly action: string;
  readonly invitations: readonly StoredInvitation[];
  readonly settings: ClinicSettings;
  readonly problem: string | null;
};

/** A person's invitations, all ticked, and the button that erases those that stay so. */
export function EraseList({ action, invitations, settings, problem }: Props) {
  return (
    <form method="post" action={action}>
      <fieldset
        id="invitation"
        className="staff-choices"
        aria-describedby={problem === null ? undefined : "erase-error"}
      >
        <legend>{erasePage.list}</legend>
        {problem !== null && (
          <p className="field-error" id="erase-error">
            {problem}
          </p>
        )}
        {invitations.map((invitation) => (
          <label key={invitation.id}>
            <input type="checkbox" name="invitation" value={invitation.id} defaultChecked />
            <span>
              {momentWords(invitation.appointmentAt, settings)};{" "}
              {statusWords[invitation.status].label}; {erasePage.answers[answersOf(invitation)]}
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="danger">
        {erasePage.yes}
      </button>
    </form>
  );
}
