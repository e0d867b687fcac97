import { PostButton } from "@/components/ui/post-button";
import { invitationWords } from "@/content/words/en/staff/invitation";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { type InvitationAction, possibleActions } from "@/lib/invitations/change/possible-actions";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import type { Staff } from "@/lib/permissions/staff";
import { staffRoutes } from "@/lib/routes";
import { clinicDay } from "@/lib/settings/clinic-time";
import type { ClinicSettings } from "@/lib/settings/settings";
import { TextField } from "./form";

const { actions } = invitationWords;

/** Done at once by a button of its own; the others lead to a page, or have a field. */
const buttons: readonly InvitationAction[] = [
  "send",
  "remind",
  "link",
  "letter",
  "unlock",
  "review",
  "file",
  "unfile",
];

type Props = {
  readonly staff: Staff;
  readonly invitation: StoredInvitation;
  readonly settings: ClinicSettings;
  readonly form: FormToFix;
};

const sendLabel = ({ mail, status }: StoredInvitation): string =>
  status === "planned"
    ? invitationWords.sendNow
    : mail === "sent"
      ? invitationWords.resend
      : actions.send;

function ExtendForm({ invitation, settings, form }: Omit<Props, "staff">) {
  const until = clinicDay(new Date(invitation.linkExpiresAt.getTime() - 1), settings);
  return (
    <form
      method="post"
      action={staffRoutes.invitationAction(invitation.id, "extend")}
      className="extend-form"
      noValidate
    >
      <TextField
        name="until"
        type="date"
        label={invitationWords.extendLabel}
        hint={invitationWords.extendHint}
        value={form.values["until"] ?? until}
        problems={form.problems}
      />
      <button type="submit">{actions.extend}</button>
    </form>
  );
}

/** What this member of staff can do with the invitation as it stands. */
export function InvitationActions({ staff, invitation, settings, form }: Props) {
  const { id } = invitation;
  const possible = possibleActions(staff, invitation);
  const can = (action: InvitationAction) => possible.includes(action);
  const label = (action: InvitationAction) =>
    action !== "send" ? actions[action] : sendLabel(invitation);
  const hasSummary = invitation.returnedAt !== null && invitation.responseId !== null;
  const [first] = hasSummary ? [] : possible.filter((action) => buttons.includes(action));
  return (
    <section aria-labelledby="next">
      <h2 id="next">{invitationWords.nextTitle}</h2>
      <p>{invitationWords.next[invitation.status]}</p>
      <div className="staff-actions">
        {hasSummary && (
          <a className="button primary" href={staffRoutes.summary(id)}>
            {invitationWords.openSummary}
          </a>
        )}
        {buttons.filter(can).map((action) => (
          <PostButton
            key={action}
            action={staffRoutes.invitationAction(id, action)}
            label={label(action)}
            className={action === first ? "primary" : "secondary"}
          />
        ))}
        {can("letter") && (
          <a className="button" href={staffRoutes.paperForm(id)}>
            {invitationWords.paperForm}
          </a>
        )}
        {can("fill-in") && (
          <a className="button" href={staffRoutes.fillIn(id)}>
            {actions["fill-in"]}
          </a>
        )}
        {can("change") && (
          <a className="button" href={staffRoutes.editInvitation(id)}>
            {actions.change}
          </a>
        )}
        {can("revoke") && (
          <a className="button" href={staffRoutes.confirmAction(id, "revoke")}>
            {actions.revoke}
          </a>
        )}
        {can("erase") && (
          <a className="button" href={staffRoutes.confirmAction(id, "erase")}>
            {actions.erase}
          </a>
        )}
      </div>
      {can("extend") && <ExtendForm {...{ invitation, settings, form }} />}
    </section>
  );
}
