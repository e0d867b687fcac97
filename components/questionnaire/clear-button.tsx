import { useFormState } from "./form-state";

/** Takes back a radio answer. CSS shows it only when there is one; without script the form posts. */
export function ClearButton({ name, label }: { readonly name: string; readonly label: string }) {
  const { ui } = useFormState();
  const clear = (event: React.MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    const { form } = event.currentTarget;
    const group = form?.elements.namedItem(name);
    const inputs = group instanceof RadioNodeList ? [...group] : [];
    for (const input of inputs) {
      if (input instanceof HTMLInputElement && input.checked) {
        input.checked = false;
        input.dispatchEvent(new Event("change", { bubbles: true }));
        input.focus();
      }
    }
  };
  return (
    <button type="submit" className="clear" name="go" value={`clear:${name}`} onClick={clear}>
      {ui.clear}
      <span className="visually-hidden">: {label}</span>
    </button>
  );
}
