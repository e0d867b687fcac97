import { entryNames } from "@/lib/form/entry-names";
import { fieldElementId } from "@/lib/form/fields";
import type { EntriesItem } from "@/lib/form/item";
import type { AnyItemWords } from "@/lib/form/words";
import type { OptionView } from "@/lib/questionnaire/item-view";
import { moreOf, type ShownEntry } from "@/lib/questionnaire/shown-entries";
import { EntryCard } from "./entry-card";
import { FieldMessage } from "./field-message";
import { useFormState } from "./form-state";

type Props = {
  readonly item: EntriesItem;
  readonly words: AnyItemWords;
  /** What the cards are about, in their order, where ticks make them. */
  readonly choices: readonly OptionView[];
  /** The entries to show, blank ones included. */
  readonly entries: readonly ShownEntry[];
  /** The id of a blank one that was asked for. */
  readonly newId: string;
};

/** Entries as cards that fold to a line, those about one thing together. The blank one that was asked for is open, else the first. */
export function CardsField({ item, words, choices, entries, newId }: Props) {
  const { raw, opened } = useFormState();
  const placeOf = ({ tick }: ShownEntry) => choices.findIndex(({ id }) => id === tick);
  const cards = entries.toSorted((a, b) => placeOf(a) - placeOf(b) || a.number - b.number);
  const names = entryNames(
    item,
    words,
    cards.map(({ tick }) => tick),
  );
  const saved = ({ number }: ShownEntry) => raw(`${item.id}.${number}.id`)[0];
  const blank = cards.filter((card) => saved(card) === undefined);
  const open = blank.findLast(({ tick }) => moreOf(item.id, tick) === opened) ?? blank[0];
  return (
    <div className="cards" id={fieldElementId(item.id)} tabIndex={-1}>
      <h2 className="visually-hidden">{words.label}</h2>
      <FieldMessage fieldName={item.id} />
      {cards.map((card, at) => {
        const alike = cards.filter(({ tick }) => tick === card.tick);
        return (
          <EntryCard
            key={card.number}
            item={item}
            words={words}
            card={card}
            name={names[at] ?? ""}
            id={saved(card) ?? (alike.length === 1 && card.tick !== undefined ? card.tick : newId)}
            startsOpen={card === open}
            canAdd={card === alike.at(-1) && cards.length < item.atMost}
          />
        );
      })}
    </div>
  );
}
