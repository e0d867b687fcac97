import { auditPage, auditWords } from "@/content/words/en/staff/audit";
import type { AuditQuestion } from "@/lib/audit/question";
import type { AuditActor } from "@/lib/audit/view-log";
import { staffRoutes } from "@/lib/routes";
import { SelectField, TextField } from "./form";

const { filter } = auditPage;
const options = [
  { value: "", label: filter.anyAction },
  ...Object.entries(auditWords).map(([value, label]) => ({ value, label })),
];

type Props = {
  readonly question: AuditQuestion;
  readonly actors: readonly AuditActor[];
  readonly badDay: boolean;
};

/** What the log is narrowed to. A person is kept until everything is asked for. */
export function AuditFilter({ question, actors, badDay }: Props) {
  const { action, day, person, staff } = question;
  const problems = badDay ? [{ field: "day", text: filter.badDay }] : [];
  const anyone = { value: "", label: filter.anyone };
  return (
    <search>
      <form method="get" action={staffRoutes.audit}>
        <h2>{filter.title}</h2>
        {person !== undefined && <input type="hidden" name="person" value={person} />}
        <SelectField name="action" label={filter.action} value={action ?? ""} options={options} />
        <SelectField
          name="staff"
          label={filter.staff}
          value={staff ?? ""}
          options={[anyone, ...actors.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <TextField
          name="day"
          label={filter.day}
          hint={filter.dayHint}
          type="date"
          value={day ?? ""}
          problems={problems}
        />
        <p className="staff-actions">
          <button type="submit">{filter.submit}</button>
          {(action ?? day ?? person ?? staff) !== undefined && (
            <a className="button" href={staffRoutes.audit}>
              {filter.all}
            </a>
          )}
        </p>
      </form>
    </search>
  );
}
