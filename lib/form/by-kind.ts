import type { Item, ItemOf, Kind } from "./item";

/** What is done with an item, kind by kind: one that is left out does not compile. */
type ByKind<Rest extends readonly unknown[], Result> = {
  readonly [K in Kind]: (item: ItemOf<K>, ...rest: Rest) => Result;
};

function forKind<K extends Kind, Rest extends readonly unknown[], Result>(
  by: { readonly [Each in Kind]: (item: ItemOf<Each>, ...rest: Rest) => Result },
  { kind }: { readonly kind: K },
): (item: ItemOf<K>, ...rest: Rest) => Result {
  return by[kind];
}

/** A function of any item, written kind by kind: a kind that is left out does not compile. */
export const perKind =
  <Rest extends readonly unknown[], Result>(by: ByKind<Rest, Result>) =>
  (item: Item, ...rest: Rest): Result =>
    forKind(by, item)(item, ...rest);
