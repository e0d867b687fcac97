import { PostButton } from "@/components/ui/post-button";
import { Paragraphs } from "@/components/ui/prose";
import { invitationWords } from "@/content/words/en/staff/invitation";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import { staffRoutes } from "@/lib/routes";
import { birthWords, momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";

type Props = {
  readonly invitation: StoredInvitation;
  readonly settings: ClinicSettings;
  readonly action: "revoke";
};

/** Asks once more before what cannot be undone, and says to whom it is done. */
export function ConfirmPage({ invitation, settings, action }: Props) {
  const { title, text, yes, no } = invitationWords.confirm[action];
  const { id, person, appointmentAt } = invitation;
  return (
    <>
      <h1>{title}</h1>
      <p>
        <b dir="auto">{person.name}</b>, {birthWords(person.dateOfBirth, settings)};{" "}
        {momentWords(appointmentAt, settings)}
      </p>
      <Paragraphs text={text} />
      <PostButton
        action={staffRoutes.invitationAction(id, action)}
        label={yes}
        className="danger"
      />
      <p>
        <a href={staffRoutes.invitation(id)}>{no}</a>
      </p>
    </>
  );
}
