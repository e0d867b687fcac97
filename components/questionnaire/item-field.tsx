import type { ReactElement } from "react";
import { perKind } from "@/lib/form/by-kind";
import type { Field } from "@/lib/form/item";
import type { ShownEntry } from "@/lib/questionnaire/shown-entries";
import type { AskedView } from "@/lib/questionnaire/step-view";
import { CardsField } from "./cards-field";
import { ChoiceField, ChoicesField } from "./choice-field";
import { DateField } from "./date-field";
import { EntriesField } from "./entries-field";
import { FirstOrder } from "./first-order";
import { GridField } from "./grid-field";
import { DroppedQuestionsField } from "./question-fields";
import { RegionsField } from "./regions-field";
import { SimpleField } from "./simple-field";
import { StatementsField } from "./statements-field";

type Props = {
  readonly asked: AskedView;
  readonly entries: readonly ShownEntry[];
  /** The id of an entry begun on this page. */
  readonly entryId: string;
};

const simple = (field: Field, { asked: { words } }: Props) => (
  <SimpleField field={field} name={field.id} words={words} />
);

const control = perKind<[Props], ReactElement>({
  choice: simple,
  choices: ({ id }, { asked: { words, choices } }) => (
    <ChoicesField name={id} label={words.label} hint={words.hint} choices={choices} />
  ),
  scale: simple,
  text: simple,
  number: simple,
  date: ({ id }, { asked: { words } }) => <DateField name={id} words={words} />,
  entries: (item, { asked: { words, choices }, entries, entryId: newId }) =>
    item.cards === undefined ? (
      <EntriesField {...{ item, words, entries, newId }} />
    ) : (
      <CardsField {...{ item, words, choices, entries, newId }} />
    ),
  regions: (_, { asked }) => <RegionsField asked={asked} />,
  "main-region": ({ id }, { asked: { words, choices } }) => (
    <ChoiceField name={id} label={words.label} hint={words.hint} choices={choices} />
  ),
  ask: ({ id }, { asked: { known, statements = [] } }) =>
    known === undefined ? (
      <StatementsField name={id} statements={statements} />
    ) : (
      <GridField name={id} known={known} />
    ),
  "dropped-questions": (_, { asked }) => <DroppedQuestionsField asked={asked} />,
  "top-questions": (_, { asked }) => <FirstOrder asked={asked} />,
});

/** The control of one item, by its kind. */
export const ItemField = (props: Props): ReactElement => control(props.asked.item, props);
