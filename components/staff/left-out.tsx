import { manyWords } from "@/content/words/en/staff/many";
import type { TickedRow } from "@/lib/invitations/many/view-ticked";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";
import { peopleText } from "./people-text";

const reasons: { readonly [reason: string]: string } = manyWords.reasons;

/** What a reason says to whoever ticked. */
export const reasonText = (reason: string): string => reasons[reason] ?? manyWords.reasons.broken;

/** The names of some of those ticked, each leading to their invitation. */
export function TickedNames({ rows }: { readonly rows: readonly TickedRow[] }) {
  return (
    <ul className="ticked-names">
      {rows.map(({ id, invitation }) => (
        <li key={id} dir="auto">
          {invitation === null ? (
            manyWords.done.unknown
          ) : (
            <a href={staffRoutes.invitation(id)}>{invitation.person.name}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Those with whom it cannot be done, by the reason. */
export function LeftOut({ rows }: { readonly rows: readonly TickedRow[] }) {
  if (rows.length === 0) return null;
  const byReason = new Map<string, TickedRow[]>();
  for (const row of rows) {
    const reason = row.reason ?? "";
    byReason.set(reason, [...(byReason.get(reason) ?? []), row]);
  }
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{fill(manyWords.left, { people: peopleText(rows.length) })}</h2>
      {[...byReason].map(([reason, some]) => (
        <div key={reason}>
          <p>
            <b>{reasonText(reason)}</b>
          </p>
          <TickedNames rows={some} />
        </div>
      ))}
    </section>
  );
}
