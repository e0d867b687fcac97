import type { ReactElement } from "react";
import type { Field } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";
import type { OptionView } from "@/lib/questionnaire/item-view";
import { ChoiceField, ChoicesField } from "./choice-field";
import { NumberField } from "./number-field";
import { ScaleField } from "./scale-field";
import { TextField } from "./text-field";

type Props = {
  readonly field: Field;
  readonly name: string;
  readonly words: AnyItemWords;
  /** In a card: short fields side by side, and how much room there is said only once it is little. */
  readonly compact?: boolean;
};

const choicesOf = (options: readonly string[], words: AnyItemWords): readonly OptionView[] =>
  options.map((id) => ({ id, label: words.options?.[id] ?? id }));

/** A field whose options are its own: on a page or inside an entry. */
export function SimpleField({ field, name, words, compact = false }: Props): ReactElement {
  const { label, hint } = words;
  switch (field.kind) {
    case "choice":
      return <ChoiceField {...{ name, label, hint }} choices={choicesOf(field.options, words)} />;
    case "choices":
      return <ChoicesField {...{ name, label, hint }} choices={choicesOf(field.options, words)} />;
    case "scale":
      return <ScaleField name={name} words={words} />;
    case "number":
      return (
        <NumberField
          {...{ name, label, hint }}
          digits={String(field.to).length}
          short={compact ? words.short : undefined}
        />
      );
    case "text":
      return (
        <TextField
          {...{ name, label, hint }}
          atMost={field.atMost}
          lines={field.lines}
          autocomplete={field.autocomplete}
          compact={compact}
        />
      );
  }
}
