import { IconArray } from "@/components/icon-array/icon-array";
import { fieldElementId } from "@/lib/form/fields";
import type { AskBoxView, RowView } from "@/lib/questionnaire/row-views";
import type { AskedView } from "@/lib/questionnaire/step-view";
import { fill } from "@/lib/words/fill";
import { useFormState } from "./form-state";

/** Facts row by row, the options side by side, each row with its sources and "Ask about this". */
export function ComparisonField({ asked }: { readonly asked: AskedView }) {
  const { rowsTitle } = asked;
  return (
    <div className="comparison" id={fieldElementId(asked.item.id)}>
      {rowsTitle !== undefined && <h2 className="comparison-title">{rowsTitle}</h2>}
      {asked.rows.map((row) => (
        <Row key={row.id} row={row} name={asked.item.id} below={rowsTitle === undefined ? 1 : 2} />
      ))}
    </div>
  );
}

type RowProps = {
  readonly row: RowView;
  readonly name: string;
  /** The level of the heading the row stands under. */
  readonly below: 1 | 2;
};

function Row({ row, name, below }: RowProps) {
  const { ui } = useFormState();
  const id = `${fieldElementId(name)}-${row.id}`;
  const [Title, Option] = below === 1 ? (["h2", "h3"] as const) : (["h3", "h4"] as const);
  return (
    <section className="comparison-row" aria-labelledby={`${id}-title`}>
      <Title id={`${id}-title`} className="comparison-row-title">
        {row.title}
      </Title>
      {row.said !== undefined && <p>{row.said}</p>}
      <div className="comparison-cells">
        {row.cells.map((cell) => (
          <div className="comparison-cell" key={cell.option}>
            <Option className="comparison-option">{cell.option}</Option>
            <p>{cell.text}</p>
            {cell.share && <IconArray share={cell.share} />}
            {cell.sources.length > 0 && (
              <p className="sources">
                {ui.sourcesLabel} {cell.sources.join("; ")}
              </p>
            )}
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
      {row.boxes.map((box) => (
        <AskBox key={box.id} name={name} box={box} />
      ))}
    </section>
  );
}

function AskBox({ name, box }: { readonly name: string; readonly box: AskBoxView }) {
  const { register, raw, ui } = useFormState();
  const { question } = box;
  if (box.onList) return <p className="row-question">{fill(ui.onYourList, { question })}</p>;
  const id = `${fieldElementId(name)}-${box.id}`;
  return (
    <>
      <p className="row-question" id={`${id}-question`}>
        {fill(ui.rowQuestion, { question })}
      </p>
      <div className="option ask">
        <input
          {...register(name)}
          type="checkbox"
          id={id}
          value={box.id}
          defaultChecked={raw(name).includes(box.id)}
          aria-describedby={`${id}-question`}
        />
        <label htmlFor={id}>
          {ui.askAboutThis}
          <span className="visually-hidden">: {box.title}</span>
        </label>
      </div>
    </>
  );
}
