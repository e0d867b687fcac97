import type { RawFields } from "@/lib/form/fields";
import type { Step } from "@/lib/form/step";
import { languageOfButton } from "@/lib/questionnaire/language-button";

/** What the pressed button asks for. `stay` saves without going anywhere, `list` goes to all parts, `language` to the same page. */
export type FormCommand =
  | { readonly go: "next" | "back" | "stay" | "list" }
  | { readonly go: "language"; readonly language: string }
  | { readonly go: "add"; readonly item: string; readonly tick?: string }
  | { readonly go: "remove"; readonly item: string; readonly number: number }
  | { readonly go: "clear"; readonly field: string }
  | { readonly go: "untick"; readonly item: string; readonly option: string }
  | { readonly go: "order"; readonly item: string; readonly order: string };

/** Reads the `go` value of a form; null when no button of ours could have sent it. */
export function formCommand(
  value: string,
  step: Step,
  languages: readonly string[],
): FormCommand | null {
  if (value === "next" || value === "back" || value === "stay" || value === "list") {
    return { go: value };
  }
  const language = languageOfButton(value, languages);
  if (language !== null) return { go: "language", language };
  const [go, name = ""] = value.split(":", 2);
  const [item = "", number = ""] = name.split(".", 2);
  const owned = step.items.find((one) => one.id === item);
  if (!owned) return null;
  if (go === "clear") return { go, field: name };
  if (owned.kind === "top-questions") {
    return go === "order" ? { go, item, order: value.split(":")[2] ?? "" } : null;
  }
  if (go === "untick") return owned.kind === "regions" ? { go, item, option: number } : null;
  if (owned.kind !== "entries") return null;
  if (go === "add") return number === "" ? { go, item } : { go, item, tick: number };
  return go === "remove" && /^\d{1,4}$/.test(number) ? { go, item, number: Number(number) } : null;
}

/** The form's fields after the button has done its part: an entry taken out, an order changed ... */
export function afterCommand(command: FormCommand, raw: RawFields): RawFields {
  if (command.go === "order") return { ...raw, [command.item]: [command.order] };
  if (command.go === "untick") {
    const { item, option } = command;
    return { ...raw, [item]: (raw[item] ?? []).filter((one) => one !== option) };
  }
  const dropped =
    command.go === "remove"
      ? `${command.item}.${command.number}.`
      : command.go === "clear"
        ? command.field
        : null;
  if (dropped === null) return raw;
  const gone = (name: string) =>
    command.go === "remove" ? name.startsWith(dropped) : name === dropped;
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !gone(name)));
}
