import type { RawFields } from "@/lib/form/fields";
import { entryNumbers } from "@/lib/form/kinds/entry-parts";
import type { Step } from "@/lib/form/step";
import { languageOfButton } from "@/lib/questionnaire/language-button";

/** What the pressed button asks for. `stay` saves without going anywhere, `list` goes to all parts, `language` to the same page. */
export type FormCommand =
  | { readonly go: "next" | "back" | "stay" | "list" }
  | { readonly go: "language"; readonly language: string }
  | { readonly go: "add"; readonly item: string }
  | { readonly go: "remove"; readonly item: string; readonly number: number }
  | { readonly go: "clear"; readonly field: string }
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
  const [item = "", number = ""] = name.split(".");
  const owned = step.items.find((one) => one.id === item);
  if (!owned) return null;
  if (go === "clear") return { go, field: name };
  if (owned.kind === "top-questions") {
    return go === "order" ? { go, item, order: value.split(":")[2] ?? "" } : null;
  }
  if (owned.kind !== "entries") return null;
  if (go === "add" && number === "") return { go, item };
  return go === "remove" && /^\d{1,4}$/.test(number) ? { go, item, number: Number(number) } : null;
}

/** The form's fields after the button has done its part: an entry taken out, an order changed ... */
export function afterCommand(command: FormCommand, raw: RawFields): RawFields {
  if (command.go === "order") return { ...raw, [command.item]: [command.order] };
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

/** The numbers of the entries to show: those filled in, and a blank one where asked or where none is. */
export function entriesShown(
  step: Step,
  raw: RawFields,
  more: string | undefined,
): { readonly [itemId: string]: readonly number[] } {
  const lists = step.items.filter((item) => item.kind === "entries");
  return Object.fromEntries(
    lists.map((item) => {
      const filled = entryNumbers(item.id, raw);
      const blank = filled.length === 0 || (more === item.id && filled.length < item.atMost);
      return [item.id, blank ? [...filled, (filled.at(-1) ?? -1) + 1] : filled];
    }),
  );
}
