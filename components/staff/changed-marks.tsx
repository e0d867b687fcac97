import { deskWords } from "@/content/words/en/staff/desk";
import { changedSinceFiled, changedSincePrinted } from "@/lib/invitations/changed-since-printed";
import type { StoredInvitation } from "@/lib/invitations/stored-invitation";

/** That the person sent more after the summary was printed or filed, beside its status. */
export function ChangedMarks({ invitation }: { readonly invitation: StoredInvitation }) {
  return (
    <>
      {changedSincePrinted(invitation) && (
        <>
          {" "}
          <strong className="changed">{deskWords.changed}</strong>
        </>
      )}
      {changedSinceFiled(invitation) && (
        <>
          {" "}
          <strong className="changed">{deskWords.changedSinceFiled}</strong>
        </>
      )}
    </>
  );
}
