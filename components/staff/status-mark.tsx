import { statusWords } from "@/content/words/en/staff/desk";
import type { Status } from "@/lib/invitations/status";

/** Where an invitation stands: a sign and the words for it, in the colours of its kind. */
export function StatusMark({ status }: { readonly status: Status }) {
  const { sign, label, kind } = statusWords[status];
  return (
    <span className={`status status-${kind}`}>
      <span aria-hidden="true" className="status-sign">
        {sign}
      </span>{" "}
      {label}
    </span>
  );
}
