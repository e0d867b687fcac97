import type { AskedView } from "@/lib/questionnaire/step-view";
import { ChoiceField } from "./choice-field";
import { ComparisonField } from "./comparison-field";
import { DateField } from "./date-field";
import { EntriesField } from "./entries-field";
import { DroppedQuestionsField, TopQuestionsField } from "./question-fields";
import { RegionsField } from "./regions-field";
import { SimpleField } from "./simple-field";

type Props = { readonly asked: AskedView; readonly entryNumbers: readonly number[] };

/** The control of one item, by its kind. */
export function ItemField({ asked, entryNumbers }: Props) {
  const { item, words, choices } = asked;
  switch (item.kind) {
    case "date":
      return <DateField name={item.id} words={words} />;
    case "entries":
      return <EntriesField item={item} words={words} numbers={entryNumbers} />;
    case "regions":
      return <RegionsField asked={asked} />;
    case "main-region":
      return <ChoiceField name={item.id} label={words.label} hint={words.hint} choices={choices} />;
    case "ask":
      return <ComparisonField asked={asked} />;
    case "dropped-questions":
      return <DroppedQuestionsField asked={asked} />;
    case "top-questions":
      return <TopQuestionsField asked={asked} />;
    default:
      return <SimpleField field={item} name={item.id} words={words} />;
  }
}
