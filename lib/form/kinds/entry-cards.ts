/** Entries that are shown as cards, each of which folds to a line. */
export type EntryCards = {
  /**
   * One card or more for each tick of an earlier item: the options of the field are among those of that
   * item, and what is ticked there fills the field in, so that it is never asked.
   */
  readonly perTick?: { readonly of: string; readonly field: string };
};

type WithCards = { readonly cards?: EntryCards };

/** The field of an entry that a tick has answered before; alone it says nothing of the entry. */
export const tickField = ({ cards }: WithCards): string | undefined => cards?.perTick?.field;
