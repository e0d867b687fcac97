import { cardLine, type Said } from "../card-line";
import type { ScriptWords } from "../step-data";
import { putText } from "./put-text";

/** What stands in one field of a card, in the words that stand there. */
function saidIn(field: Element): Said {
  const values: string[] = [];
  let counts: string | undefined;
  for (const input of field.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input:checked, input[type="text"], textarea',
  )) {
    const isTick = input.matches(":checked");
    values.push(isTick ? (input.labels?.[0]?.textContent ?? input.value) : input.value);
    counts = input.dataset["short"];
  }
  return { values, counts };
}

/** Keeps the line of a card that folds up with what was typed, and open one in which something is wrong. */
export function watchCards(
  form: HTMLFormElement,
  words: Pick<ScriptWords, "notAnswered">,
  signal: AbortSignal,
): void {
  const follow = (card: HTMLDetailsElement) => {
    if (!card.open && card.querySelector(".field-error:not([hidden])")) card.open = true;
    const line = cardLine([...card.querySelectorAll(".field")].map(saidIn));
    putText(card.querySelector(".card-line"), line || words.notAnswered);
  };
  form.addEventListener(
    "toggle",
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.matches(".card")) follow(target);
    },
    // It does not bubble.
    { signal, capture: true },
  );
}
