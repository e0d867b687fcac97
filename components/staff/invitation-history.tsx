import { auditWords } from "@/content/words/en/staff/audit";
import { actorWords, factWords, invitationWords } from "@/content/words/en/staff/invitation";
import { historyLength, type PastEvent } from "@/lib/invitations/desk/history";
import { query, staffRoutes } from "@/lib/routes";
import { momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

const { historyTitle, historyColumns: columns, older, newest } = invitationWords;
const actions: { readonly [action: string]: string } = auditWords;
const kinds: { readonly [kind: string]: string } = factWords.kind;
const outcomes: { readonly [outcome: string]: string } = factWords.outcome;

/** The facts of an event that help whoever reads its history, in words. */
export function factsOf({ action, detail }: PastEvent): readonly string[] {
  const { until, kind, day, outcome } = detail;
  const changed = Object.entries(factWords.changed).flatMap(([name, word]) =>
    action === "invitation.changed" && detail[name] === true ? [word] : [],
  );
  return [
    ...(until === undefined ? [] : [fill(factWords.until, { until: String(until) })]),
    ...(kind === undefined ? [] : [kinds[String(kind)] ?? String(kind)]),
    ...(day === undefined ? [] : [fill(factWords.day, { day: String(day) })]),
    ...(outcome === undefined ? [] : [outcomes[String(outcome)] ?? String(outcome)]),
    ...changed,
  ];
}

type Props = {
  readonly id: string;
  readonly history: readonly PastEvent[];
  readonly settings: ClinicSettings;
  /** Whether these are not the latest. */
  readonly isOlder: boolean;
};

/** Who did what with an invitation, in plain words, the latest first. */
export function InvitationHistory({ id, history, settings, isOlder }: Props) {
  const last = history.at(-1);
  const mayHaveMore = history.length === historyLength && last !== undefined;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{historyTitle}</h2>
      <table className="staff-table" aria-labelledby="history">
        <thead>
          <tr>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.what}</th>
          </tr>
        </thead>
        <tbody>
          {history.map((event) => (
            <tr key={event.seq}>
              <td data-label={columns.when}>{momentWords(event.at, settings)}</td>
              <td data-label={columns.who} dir="auto">
                {event.name ?? actorWords[event.actor] ?? event.actor}
              </td>
              <td data-label={columns.what}>
                {actions[event.action] ?? event.action}
                {factsOf(event).length > 0 && ` (${factsOf(event).join(", ")})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayHaveMore && (
        <p>
          <a href={`${staffRoutes.invitation(id)}${query({ before: String(last.seq) })}#history`}>
            {older}
          </a>
        </p>
      )}
      {isOlder && (
        <p>
          <a href={staffRoutes.invitation(id)}>{newest}</a>
        </p>
      )}
    </section>
  );
}
