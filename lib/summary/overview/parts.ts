import type { ListedQuestions } from "@/lib/questions/listed-questions";
import type { OverviewPartId } from "@/lib/words/summary-words";
import type { OverviewInput } from "../summary-input";
import { answered } from "./answered";
import { blocks } from "./blocks";
import { bodyMap } from "./body-map";
import { dailyLife } from "./daily-life";
import { matters } from "./matters";
import { medicines } from "./medicines";
import { safety } from "./safety";
import { scales } from "./scales";
import { scans } from "./scans";
import { topQuestions } from "./top-questions";
import { earlier, treatments } from "./treatments";

type PartBuilder<Part> = (input: OverviewInput, listed: ListedQuestions) => Part;

/**
 * What each part of page 1 says, as full facts, from the answers and the list of questions; in the
 * order a clinician needs them.
 */
const builders = {
  safety,
  told: answered("told"),
  topQuestions,
  bodyMap,
  scales,
  needs: answered("needs"),
  earlier,
  blocks,
  matters,
  medicines,
  treatments,
  scans,
  dailyLife,
  pain: answered("pain"),
} satisfies { readonly [Id in OverviewPartId]: PartBuilder<object> };

/** The parts of page 1 by their ids. */
export type OverviewParts = {
  readonly [Id in OverviewPartId]: ReturnType<(typeof builders)[Id]>;
};

type Builders = { readonly [Id in OverviewPartId]: PartBuilder<OverviewParts[Id]> };

/** Something for each part, by its id. What `make` gives for an id must be what `Each` has for it. */
export const forEachPart = <Each extends { readonly [Id in OverviewPartId]: unknown }>(
  make: <Id extends OverviewPartId>(id: Id) => unknown,
): Each =>
  Object.fromEntries(
    (Object.keys(builders) as OverviewPartId[]).map((id) => [id, make(id)]),
  ) as Each;

/** Every part of page 1 for these answers. */
export function buildParts(input: OverviewInput, listed: ListedQuestions): OverviewParts {
  const all: Builders = builders;
  return forEachPart<OverviewParts>((id) => all[id](input, listed));
}
