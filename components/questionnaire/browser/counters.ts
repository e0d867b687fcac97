import { roomLeft } from "../room-left";
import type { ScriptWords } from "../step-data";
import { putText } from "./put-text";

type Words = Pick<ScriptWords, "charactersLeft" | "charactersOver">;

const isText = (node: EventTarget | null): node is HTMLInputElement | HTMLTextAreaElement =>
  node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && node.type === "text");

/** Counts below a text what room it leaves, once that is little. */
export function watchCounters(form: HTMLFormElement, words: Words, signal: AbortSignal): void {
  const count = (node: EventTarget | null) => {
    const counter = isText(node) ? node.nextElementSibling : null;
    if (!isText(node) || !(counter instanceof HTMLElement)) return;
    const atMost = counter.dataset["atMost"];
    if (atMost === undefined) return;
    const { isOver, message } = roomLeft(node.value, Number(atMost), words);
    counter.classList.toggle("over", isOver);
    putText(counter, message);
  };
  form.addEventListener("input", ({ target }) => count(target), { signal });
  // What was typed before the script ran counts too.
  for (const node of form.elements)
    if (isText(node) && node.value !== node.defaultValue) count(node);
}
