import type { Content } from "@/lib/edition/content";
import { aimFacts } from "@/lib/evidence/aim-facts";
import type { Answers } from "@/lib/form/answers";
import type { AskItem } from "@/lib/form/item";
import { askedAbout } from "@/lib/questions/asked-about";

/** A place to tick "Ask about this", or the note that its question is on the list already. */
export type AimBox = {
  /** The comparison row that ticking stands for. */
  readonly id: string;
  /** The id of the question. */
  readonly asks: string;
  readonly onList: boolean;
};

/**
 * The boxes beside each of the facts about someone's aims, by the facts' id. Each question has one, beside
 * the first facts that lead to it; what everyone asks or was ticked on an earlier page has a note instead.
 */
export function aimBoxes(
  content: Content,
  item: AskItem,
  answers: Answers,
): ReadonlyMap<string, readonly AimBox[]> {
  const { [item.id]: _, ...before } = answers;
  const asked = askedAbout(content, before);
  const everyone = content.questions.filter(({ when }) => when === "everyone");
  const onList = new Set([...asked.keys(), ...everyone.map(({ id }) => id)]);
  const placed = new Set<string>();
  return new Map(
    aimFacts(content, answers).map(({ id: factsId, rows }) => {
      const boxes = rows.flatMap(({ id, asks }): AimBox[] => {
        if (placed.has(asks)) return [];
        placed.add(asks);
        return [{ id, asks, onList: onList.has(asks) }];
      });
      return [factsId, boxes];
    }),
  );
}
