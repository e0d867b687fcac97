import { deskWords } from "@/content/words/en/staff/desk";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";
import { lastDayWords } from "@/lib/settings/clinic-words";
import { endsSoon, keptUntil } from "@/lib/settings/retention";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

type Props = {
  readonly invitation: StoredInvitation;
  readonly settings: ClinicSettings;
  readonly now: Date;
};

/** Until when a summary is kept that is in no record and is deleted soon. */
export function DeletionMark({ invitation, settings, now }: Props) {
  const { status } = invitation;
  if (status !== "returned" && status !== "reviewed") return null;
  if (!endsSoon(invitation, now, settings)) return null;
  const day = lastDayWords(keptUntil(invitation, settings), settings);
  return (
    <>
      {" "}
      <strong className="changed">{fill(deskWords.deletedAfter, { day })}</strong>
    </>
  );
}
