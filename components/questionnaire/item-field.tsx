import type { ReactElement } from "react";
import { perKind } from "@/lib/form/by-kind";
import type { Field } from "@/lib/form/item";
import type { AskedView } from "@/lib/questionnaire/step-view";
import { ChoiceField } from "./choice-field";
import { ComparisonField } from "./comparison-field";
import { DateField } from "./date-field";
import { EntriesField } from "./entries-field";
import { FirstOrder } from "./first-order";
import { DroppedQuestionsField } from "./question-fields";
import { RegionsField } from "./regions-field";
import { SimpleField } from "./simple-field";

type Props = {
  readonly asked: AskedView;
  readonly entryNumbers: readonly number[];
  /** The id of an entry begun on this page. */
  readonly entryId: string;
};

const simple = (field: Field, { asked: { words } }: Props) => (
  <SimpleField field={field} name={field.id} words={words} />
);

const control = perKind<[Props], ReactElement>({
  choice: simple,
  choices: simple,
  scale: simple,
  text: simple,
  number: simple,
  date: ({ id }, { asked: { words } }) => <DateField name={id} words={words} />,
  entries: (item, { asked: { words }, entryNumbers, entryId }) => (
    <EntriesField item={item} words={words} numbers={entryNumbers} newId={entryId} />
  ),
  regions: (_, { asked }) => <RegionsField asked={asked} />,
  "main-region": ({ id }, { asked: { words, choices } }) => (
    <ChoiceField name={id} label={words.label} hint={words.hint} choices={choices} />
  ),
  ask: (_, { asked }) => <ComparisonField asked={asked} />,
  "dropped-questions": (_, { asked }) => <DroppedQuestionsField asked={asked} />,
  "top-questions": (_, { asked }) => <FirstOrder asked={asked} />,
});

/** The control of one item, by its kind. */
export const ItemField = (props: Props): ReactElement => control(props.asked.item, props);
