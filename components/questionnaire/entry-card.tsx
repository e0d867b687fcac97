import type { EntriesItem, Field } from "@/lib/form/item";
import { tickField } from "@/lib/form/kinds/entry-cards";
import type { AnyItemWords } from "@/lib/form/words";
import { moreOf, type ShownEntry } from "@/lib/questionnaire/shown-entries";
import { cardLine, saidIn } from "./card-line";
import { useFormState } from "./form-state";
import { SimpleField } from "./simple-field";

type Props = {
  readonly item: EntriesItem;
  readonly words: AnyItemWords;
  readonly card: ShownEntry;
  readonly name: string;
  /** The id of the entry: one that is blank has it before it is saved, so that it is saved as one. */
  readonly id: string;
  readonly startsOpen: boolean;
  /** Whether one more like it can be asked for from here. */
  readonly canAdd: boolean;
};

/** One entry that folds to a line of what was said. A script keeps one with a problem open. */
export function EntryCard({ item, words, card, name, id, startsOpen, canAdd }: Props) {
  const { raw, problemOf, ui } = useFormState();
  const prefix = `${item.id}.${card.number}`;
  const fields = item.fields.filter((field: Field) => field.id !== tickField(item));
  const isWrong = fields.some((field) => problemOf(`${prefix}.${field.id}`) !== undefined);
  const line = cardLine(saidIn(fields, words, (field) => raw(`${prefix}.${field}`)));
  const isSaved = raw(`${prefix}.id`).length > 0;
  return (
    <details className="card" open={startsOpen || isWrong}>
      {/* A tab index on the whole would take everything in it out of the order of the Tab key. */}
      <summary id={`${item.id}-${card.number}`}>
        <span className="card-name">{name}</span>
        <span className="card-line">{line || ui.notAnswered}</span>
      </summary>
      <fieldset className="card-fields">
        <legend className="visually-hidden">{name}</legend>
        <input type="hidden" name={`${prefix}.id`} value={id} />
        {card.tick !== undefined && (
          <input type="hidden" name={`${prefix}.${tickField(item)}`} value={card.tick} />
        )}
        {fields.map((field) => (
          <SimpleField
            key={field.id}
            field={field}
            name={`${prefix}.${field.id}`}
            words={words.fields?.[field.id] ?? { label: field.id, short: field.id }}
            compact
          />
        ))}
        <div className="card-buttons">
          {canAdd && (
            <CardButton value={`add:${moreOf(item.id, card.tick)}`} name={name}>
              {words.add}
            </CardButton>
          )}
          {isSaved && (
            <CardButton value={`remove:${prefix}`} name={name}>
              {ui.remove}
            </CardButton>
          )}
        </div>
      </fieldset>
    </details>
  );
}

type ButtonProps = {
  readonly value: string;
  readonly name: string;
  readonly children: React.ReactNode;
};

/** A button that saves, and so works without script; it says of which card it is. */
function CardButton({ value, name, children }: ButtonProps) {
  return (
    <button type="submit" className="quiet" name="go" value={value}>
      {children}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
}
