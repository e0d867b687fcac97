import { auditPage, auditWords } from "@/content/words/en/staff/audit";
import type { AuditQuestion } from "@/lib/audit/question";
import { staffRoutes } from "@/lib/routes";
import { SelectField, TextField } from "./form";

const { filter } = auditPage;
const options = [
  { value: "", label: filter.anyAction },
  ...Object.entries(auditWords).map(([value, label]) => ({ value, label })),
];

type Props = { readonly question: AuditQuestion; readonly badDay: boolean };

/** What the log is narrowed to. */
export function AuditFilter({ question: { action, day }, badDay }: Props) {
  const problems = badDay ? [{ field: "day", text: filter.badDay }] : [];
  return (
    <search>
      <form method="get" action={staffRoutes.audit}>
        <h2>{filter.title}</h2>
        <SelectField name="action" label={filter.action} value={action ?? ""} options={options} />
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
          {(action ?? day) !== undefined && (
            <a className="button" href={staffRoutes.audit}>
              {filter.all}
            </a>
          )}
        </p>
      </form>
    </search>
  );
}
