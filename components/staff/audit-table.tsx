import { auditPage, eventWords } from "@/content/words/en/staff/audit";
import { actionWords, actorWords, factWords } from "@/lib/audit/event-words";
import type { ShownEvent, Subject } from "@/lib/audit/shown-events";
import { staffRoutes } from "@/lib/routes";
import { momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";

const { table: columns, subjects } = auditPage;
const addressOf: { readonly [kind in Subject["kind"]]: ((id: string) => string) | null } = {
  invitation: staffRoutes.invitation,
  person: staffRoutes.patient,
  account: staffRoutes.person,
  deleted: staffRoutes.deletion,
  gone: null,
};

/** What an event was done to, by the beginning of its id: a name must not stand in the log. */
function SubjectLink({ subject: { id, kind } }: { readonly subject: Subject }) {
  const label = fill(subjects[kind], { id: id.slice(0, 8) });
  const address = addressOf[kind];
  return address === null ? label : <a href={address(id)}>{label}</a>;
}

type Props = { readonly events: readonly ShownEvent[]; readonly settings: ClinicSettings };

/** Events as rows, in the order they come in. */
export function AuditTable({ events, settings }: Props) {
  const { caption, ...headers } = columns;
  return (
    <table className="staff-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {Object.values(headers).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.seq} id={`event-${event.seq}`}>
            <td data-label={columns.number}>{event.seq}</td>
            <td data-label={columns.time}>{momentWords(event.at, settings)}</td>
            <td data-label={columns.who} dir="auto">
              {actorWords(eventWords, event)}
            </td>
            <td data-label={columns.what}>{actionWords(eventWords, event)}</td>
            <td data-label={columns.subject}>
              {event.subject && <SubjectLink subject={event.subject} />}
            </td>
            <td data-label={columns.detail}>{factWords(event)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
