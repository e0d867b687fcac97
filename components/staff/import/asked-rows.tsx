import { previewWords } from "@/content/words/en/staff/import";
import type { FormToFix } from "@/lib/clinic/form-to-fix";
import { allChoice, lineChoice } from "@/lib/invitations/import/waiting/choice-fields";
import type { PreviewedRow } from "@/lib/invitations/import/waiting/fates";
import { type AskedFate, choicesFor } from "@/lib/invitations/import/waiting/plan";
import { birthWords, momentWords } from "@/lib/settings/clinic-words";
import type { ClinicSettings } from "@/lib/settings/settings";
import { fill } from "@/lib/words/fill";
import { HeadRow } from "./head-row";

type Props = {
  readonly fate: AskedFate;
  readonly rows: readonly PreviewedRow[];
  readonly settings: ClinicSettings;
  /** What was chosen before the form had to be fixed. */
  readonly values: FormToFix["values"];
};

/** More choices than these would not fit in a form; the others are as all. */
const most = 100;

function Options({ fate }: Pick<Props, "fate">) {
  return choicesFor[fate].map((choice) => (
    <option key={choice} value={choice}>
      {previewWords.choices[choice]}
    </option>
  ));
}

/** What is there now: the appointment someone is invited to, or the record number in question. */
function nowWords({ fate, others, person, calledOff }: PreviewedRow, settings: ClinicSettings) {
  if (fate === "record-taken") return person.recordNumber;
  const times = others.map(({ appointmentAt }) => momentWords(appointmentAt, settings)).join("; ");
  if (calledOff === null) return times;
  return `${previewWords.calledOff[calledOff]}. ${times || previewWords.noLink}`;
}

/** Whether there is something to choose about a row. */
const isOpen = ({ fate, others }: PreviewedRow): boolean =>
  fate !== "called-off" || others.length > 0;

function Row({
  row,
  fate,
  settings,
  values,
}: { readonly row: PreviewedRow } & Omit<Props, "rows">) {
  const { askedColumns: columns, asked } = previewWords;
  const { line, person, appointmentAt } = row;
  const label = fill(previewWords.choiceFor, { name: person.name, line });
  return (
    <tr>
      <td data-label={columns.line}>{line}</td>
      <th scope="row" dir="auto">
        {person.name}
      </th>
      <td data-label={columns.dateOfBirth}>{birthWords(person.dateOfBirth, settings)}</td>
      <td data-label={columns.appointment}>{momentWords(appointmentAt, settings)}</td>
      <td data-label={asked[fate].now} dir="auto">
        {nowWords(row, settings)}
      </td>
      <td data-label={columns.choice}>
        {isOpen(row) && (
          <select
            name={lineChoice(line)}
            aria-label={label}
            defaultValue={values[lineChoice(line)] ?? ""}
          >
            <option value="">{previewWords.asAll}</option>
            <Options fate={fate} />
          </select>
        )}
      </td>
    </tr>
  );
}

/** The rows of one fate about which somebody has to decide: one choice for all, and one for each. */
export function AskedRows({ fate, rows, settings, values }: Props) {
  const theirs = rows
    .filter((row) => row.fate === fate)
    .toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)));
  if (theirs.length === 0) return null;
  const { askedColumns, asked } = previewWords;
  const words = asked[fate];
  const { choice, ...columns } = askedColumns;
  const name = allChoice(fate);
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {theirs.some(isOpen) && (
        <div className="staff-field">
          <label htmlFor={name}>{fill(words.all, { count: theirs.length })}</label>
          <select id={name} name={name} defaultValue={values[name] ?? ""}>
            {fate === "elsewhere" && <option value="">{previewWords.choose}</option>}
            <Options fate={fate} />
          </select>
        </div>
      )}
      <table className="staff-table">
        <caption>{words.caption}</caption>
        <HeadRow labels={[...Object.values(columns), words.now, choice]} />
        <tbody>
          {theirs.slice(0, most).map((row) => (
            <Row key={row.line} {...{ row, fate, settings, values }} />
          ))}
        </tbody>
      </table>
      {theirs.length > most && <p>{fill(asked.more, { more: theirs.length - most })}</p>}
    </>
  );
}
