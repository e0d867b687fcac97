import { PostButton } from "@/components/ui/post-button";
import { Paragraphs } from "@/components/ui/prose";
import { invitationWords, notPossible } from "@/content/words/en/staff/invitation";
import { whyNot } from "@/lib/invitations/change/possible-actions";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import { staffRoutes } from "@/lib/routes";
import { birthWords, momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";

type Props = {
  readonly invitation: StoredInvitation;
  readonly settings: ClinicSettings;
  readonly action: "revoke";
};

const reasons: { readonly [reason: string]: string } = notPossible.reasons;

/** Asks once more before what cannot be undone, and says to whom it is done; or why it cannot be. */
export function ConfirmPage({ invitation, settings, action }: Props) {
  const { title, text, yes, no } = invitationWords.confirm[action];
  const { id, person, appointmentAt } = invitation;
  const reason = whyNot(action, invitation);
  return (
    <>
      <h1>{reason === null ? title : notPossible.title}</h1>
      <p>
        <b dir="auto">{person.name}</b>, {birthWords(person.dateOfBirth, settings)};{" "}
        {momentWords(appointmentAt, settings)}
      </p>
      {reason === null ? (
        <>
          <Paragraphs text={text} />
          <PostButton
            action={staffRoutes.invitationAction(id, action)}
            label={yes}
            className="danger"
          />
        </>
      ) : (
        <p className="notice">{reasons[reason] ?? notPossible.other}</p>
      )}
      <p>
        <a href={staffRoutes.invitation(id)}>{reason === null ? no : notPossible.back}</a>
      </p>
    </>
  );
}
