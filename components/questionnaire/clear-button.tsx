import { useFormState } from "./form-state";

/** Takes back a radio answer. CSS shows it only when there is one; without script the form posts. */
export function ClearButton({ name, label }: { readonly name: string; readonly label: string }) {
  const { ui } = useFormState();
  return (
    <button type="submit" className="clear" name="go" value={`clear:${name}`}>
      {ui.clear}
      <span className="visually-hidden">: {label}</span>
    </button>
  );
}
