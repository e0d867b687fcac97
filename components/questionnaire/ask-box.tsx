import { optionElementId } from "@/lib/form/fields";
import { useFormState } from "./form-state";

type Props = {
  /** The item's name and what ticking stores. */
  readonly name: string;
  readonly value: string;
  /** What is asked about, for those who hear the box alone. */
  readonly title: string;
  /** The question that ticking puts on the list; named only where it is not clear from the row. */
  readonly question?: string | undefined;
};

/** "Ask about this": puts a question on the list. */
export function AskBox({ name, value, title, question }: Props) {
  const { raw, ui } = useFormState();
  const id = optionElementId(name, value);
  return (
    <div className="option ask">
      <input
        name={name}
        type="checkbox"
        id={id}
        value={value}
        defaultChecked={raw(name).includes(value)}
      />
      <label htmlFor={id}>
        {ui.askAboutThis}
        <span className="visually-hidden">: {title}</span>
        {question !== undefined && <span className="option-detail">{question}</span>}
      </label>
    </div>
  );
}
