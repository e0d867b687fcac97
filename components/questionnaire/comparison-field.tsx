import { fieldElementId } from "@/lib/questionnaire/fields";
import type { AskedView, RowView } from "@/lib/questionnaire/step-view";
import { useFormState } from "./form-state";

/** The options side by side, row by row, each row with its sources and "Ask about this". */
export function ComparisonField({ asked }: { readonly asked: AskedView }) {
  return (
    <div className="comparison" id={fieldElementId(asked.item.id)}>
      {asked.rows.map((row) => (
        <Row key={row.id} row={row} name={asked.item.id} />
      ))}
    </div>
  );
}

function Row({ row, name }: { readonly row: RowView; readonly name: string }) {
  const { register, raw, ui } = useFormState();
  const id = `${fieldElementId(name)}-${row.id}`;
  return (
    <section className="comparison-row" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{row.title}</h2>
      <div className="comparison-cells">
        {row.cells.map((cell) => (
          <div className="comparison-cell" key={cell.option}>
            <h3>{cell.option}</h3>
            <p>{cell.text}</p>
            <p className="sources">
              {ui.sourcesLabel} {cell.sources.join("; ")}
            </p>
          </div>
        ))}
      </div>
      {row.conflicts.length > 0 && (
        <div className="conflict">
          <p>
            <strong>{ui.sourcesDisagree}</strong>
          </p>
          {row.conflicts.map((conflict) => (
            <p key={conflict}>{conflict}</p>
          ))}
        </div>
      )}
      <div className="option ask">
        <input
          {...register(name)}
          type="checkbox"
          id={id}
          value={row.id}
          defaultChecked={raw(name).includes(row.id)}
          aria-describedby={`${id}-title`}
        />
        <label htmlFor={id}>
          {ui.askAboutThis}
          <span className="visually-hidden">: {row.title}</span>
        </label>
      </div>
    </section>
  );
}
