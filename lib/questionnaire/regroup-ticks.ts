import type { Content } from "@/lib/edition/content";
import { idsOf } from "@/lib/form/answer-reading";
import type { Answers } from "@/lib/form/answers";

type AskContent = Pick<Content, "steps" | "comparison">;

/** By row, the item whose list it stands in. */
function itemOfRow({ steps, comparison }: AskContent): ReadonlyMap<string, string> {
  const asks = steps.flatMap(({ items }) => items.filter((item) => item.kind === "ask"));
  return new Map(
    comparison.flatMap(({ id: group, rows }) => {
      const item = asks.find((ask) => "group" in ask && ask.group === group);
      return item === undefined ? [] : rows.map(({ id }) => [id, item.id] as const);
    }),
  );
}

/**
 * Every ticked "Ask about this" with the list its row stands in now. An edition of the content may move
 * a row to another page; what a person ticked before that stays ticked.
 */
export function regroupTicks(content: AskContent, answers: Answers): Answers {
  const places = itemOfRow(content);
  const lists = new Set(places.values());
  const ticked = [...lists].flatMap((id) => idsOf(answers, id));
  const moved = [...lists].some((id) =>
    idsOf(answers, id).some((row) => (places.get(row) ?? id) !== id),
  );
  if (!moved) return answers;
  const regrouped = [...lists].map((id): [string, readonly string[]] => [
    id,
    [...new Set(ticked.filter((row) => places.get(row) === id))],
  ]);
  const others = Object.entries(answers).filter(([id]) => !lists.has(id));
  return Object.fromEntries([...others, ...regrouped.filter(([, rows]) => rows.length > 0)]);
}
