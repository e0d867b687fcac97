import { manyWords } from "@/content/words/en/staff/many";
import type { ManyAction } from "@/lib/invitations/many/many-actions";
import type { Ticked } from "@/lib/invitations/many/ticked";
import type { TickedRow } from "@/lib/invitations/many/view-ticked";
import { staffRoutes } from "@/lib/routes";
import { momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { reasonText } from "./left-out";
import { ManyForm } from "./many-confirm";
import { peopleText } from "./people-text";

type Props = {
  readonly id: string;
  readonly ticked: Ticked;
  readonly rows: readonly TickedRow[];
  readonly settings: ClinicSettings;
};

const { done: words } = manyWords;

/** What makes a file can be asked for again; whoever lost it needs it. */
const canRepeat: readonly ManyAction[] = ["letter", "pages", "zip"];

/** What came of each of those ticked: what was not done comes first. */
export function ManyDone({ id, ticked, rows, settings }: Props) {
  const { action, outcomes, back } = ticked;
  const outcomeOf = new Map(outcomes?.map((one) => [one.id, one.outcome]));
  const told = rows.map((row) => ({ ...row, outcome: outcomeOf.get(row.id) ?? "gone" }));
  const isDone = ({ outcome }: (typeof told)[number]) => outcome.startsWith("done");
  const textOf = ({ outcome }: (typeof told)[number]) =>
    outcome === "done" ? words.words[action] : reasonText(outcome);
  const [done, left] = [told.filter(isDone), told.filter((row) => !isDone(row))];
  const counted = { people: peopleText(done.length), left: peopleText(left.length) };
  const { columns } = words;
  return (
    <>
      <h1 id="done">{words.title}</h1>
      <p className="notice" role="status">
        {fill(left.length === 0 ? words.lead : words.leadLeft, counted)}
      </p>
      <p>
        <a className="button primary" href={back}>
          {words.back}
        </a>
      </p>
      <table className="staff-table" aria-labelledby="done">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {[...left, ...done].map((row) => (
            <tr key={row.id}>
              <th scope="row" dir="auto">
                {row.invitation === null ? (
                  words.unknown
                ) : (
                  <a href={staffRoutes.invitation(row.id)}>{row.invitation.person.name}</a>
                )}
              </th>
              <td data-label={columns.when}>
                {row.invitation && momentWords(row.invitation.appointmentAt, settings)}
              </td>
              <td data-label={columns.outcome} className={isDone(row) ? undefined : "changed"}>
                {textOf(row)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {canRepeat.includes(action) && <ManyForm {...{ id, action, label: words.onceMore }} />}
    </>
  );
}
