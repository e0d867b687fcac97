import type { Content } from "@/lib/edition/content";
import { rowsOfPlace } from "@/lib/evidence/askable-rows";
import { mainPlaceOf } from "@/lib/evidence/places-of";
import type { Answers } from "@/lib/form/answers";
import type { AskItem } from "@/lib/form/item";

/** The ids of what a person with these answers can tick "Ask about this" at. */
export function openAskables(
  content: Content,
  { about }: AskItem,
  answers: Answers,
): readonly string[] {
  switch (about) {
    case "grid": {
      const place = mainPlaceOf(content, answers);
      return place === undefined ? [] : rowsOfPlace(content, place).map(({ id }) => id);
    }
    case "statements":
      return content.statements
        .filter(({ id, answer }) => answers[id] !== answer)
        .map(({ id }) => id);
  }
}
