import type { ScriptWords } from "../step-data";
import { endsSoon } from "../time-left";
import { putText } from "./put-text";

/** Says from an hour before the answers are deleted how long there is left. */
export function watchEnd(
  form: HTMLFormElement,
  words: Pick<ScriptWords, "endsSoon">,
  signal: AbortSignal,
): void {
  const line = form.querySelector<HTMLElement>("[data-ends]");
  if (line === null) return;
  const end = Date.parse(line.dataset["ends"] ?? "");
  const timer = setInterval(() => {
    const said = endsSoon(Math.floor((end - Date.now()) / 60_000), words.endsSoon);
    line.hidden = said === "";
    putText(line, said);
  }, 60_000);
  signal.addEventListener("abort", () => clearInterval(timer));
}
