import type { GridSources } from "./grid-sources";
import type { GridView } from "./grid-view";

/** The sources that the sheet with a grid points to: what stands behind its rows is not on it. */
export function citedOnPage({
  rows,
  others,
  disputes,
  unknown,
  sources,
}: GridView): GridSources["items"] {
  const cited = new Set([
    ...rows.flatMap(({ cells }) =>
      cells.flatMap(({ sentences, numbers }) =>
        [...sentences, ...numbers].flatMap((said) => said.sources),
      ),
    ),
    ...others.items.flatMap((other) => other.sources),
    ...disputes.items.flatMap(({ sides }) => sides.flatMap((side) => side.sources)),
    ...unknown.items.flatMap((said) => said.sources),
  ]);
  return sources.items.filter(({ number }) => cited.has(number));
}
