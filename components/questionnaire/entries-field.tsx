import { fieldElementId } from "@/lib/form/fields";
import type { EntriesItem, Field } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";
import type { ShownEntry } from "@/lib/questionnaire/shown-entries";
import { FieldMessage } from "./field-message";
import { AskFirst } from "./first-questions";
import { useFormState } from "./form-state";
import { SimpleField } from "./simple-field";

type Props = {
  readonly item: EntriesItem;
  readonly words: AnyItemWords;
  /** The entries to show, blank ones included. */
  readonly entries: readonly ShownEntry[];
  /** The id of a blank one: saved twice from one page, it is one entry. */
  readonly newId: string;
};

/** A list of entries. Adding and removing are buttons that save, so they work without script. */
export function EntriesField({ item, words, entries, newId }: Props) {
  const { raw, ui } = useFormState();
  const filled = (number: number) => raw(`${item.id}.${number}.id`).length > 0;
  return (
    <div className="entries">
      <h2 id={fieldElementId(item.id)} tabIndex={-1}>
        {words.label}
      </h2>
      {words.hint && <p className="hint">{words.hint}</p>}
      <FieldMessage fieldName={item.id} />
      {entries.map(({ number }, index) => (
        <fieldset className="entry" key={number} id={`${item.id}-${number}`} tabIndex={-1}>
          <legend>
            {words.entry} {index + 1}
          </legend>
          <input
            type="hidden"
            name={`${item.id}.${number}.id`}
            value={raw(`${item.id}.${number}.id`)[0] ?? newId}
          />
          {item.fields.map((field: Field) => (
            <SimpleField
              key={field.id}
              field={field}
              name={`${item.id}.${number}.${field.id}`}
              words={words.fields?.[field.id] ?? { label: field.id, short: field.id }}
            />
          ))}
          {filled(number) && item.role === "own-question-list" && (
            <AskFirst
              id={raw(`${item.id}.${number}.id`)[0] ?? ""}
              label={`${words.entry} ${index + 1}`}
            />
          )}
          {filled(number) && (
            <button type="submit" className="quiet" name="go" value={`remove:${item.id}.${number}`}>
              {ui.remove} {words.entry?.toLowerCase()} {index + 1}
            </button>
          )}
        </fieldset>
      ))}
      {entries.length < item.atMost && (
        <button type="submit" className="secondary" name="go" value={`add:${item.id}`}>
          {words.add}
        </button>
      )}
    </div>
  );
}
