import type { SaveState } from "../saving/saver";
import type { ScriptWords } from "../step-data";
import { putText } from "./put-text";
import { refusalBox } from "./refusal-box";
import { copyOf, partOf } from "./templates";

type Words = Pick<ScriptWords, "saving" | "saved" | "saveFailed">;

/** What is seen: nothing is called saved before it is. */
function seen(state: SaveState, words: Words): string {
  if (state.kind === "saving") return words.saving;
  if (state.kind === "saved") return words.saved;
  return state.kind === "not-yet" ? words.saveFailed : "";
}

/** What is also said aloud: that it does not work, and that it does again; no word in each pause of typing. */
function said(state: SaveState, words: Words): string {
  if (state.kind === "not-yet") return words.saveFailed;
  return state.kind === "saved" && state.again ? words.saved : "";
}

/** The notice that two pages changed one answer, as long as it is so. */
function showClash(form: HTMLFormElement, clashes: boolean): void {
  const template = partOf(form, "clash");
  const notice = template?.nextElementSibling;
  if (!clashes) notice?.remove();
  else if (!notice) template?.after(copyOf(template) ?? "");
}

/** Why nothing can be saved: it stays until something is, with what is typed in it meanwhile. */
function showRefusal(form: HTMLFormElement, state: SaveState): void {
  if (state.kind === "saving" || state.kind === "not-yet") return;
  form.querySelector("form > .error-summary")?.remove();
  if (state.kind !== "refused") return;
  const box = refusalBox(copyOf(partOf(form, "refused")), state.why);
  if (box === null) return;
  form.querySelector(".buttons")?.before(box);
  // Whoever is still typing keeps the place in the text.
  if (state.pressed) box.focus();
}

/** Says of what is typed whether it is saved. */
export function showState(form: HTMLFormElement, state: SaveState, words: Words): void {
  const line = partOf(form, "seen");
  // In sight as long as it is not.
  if (line !== null) {
    line.className = state.kind === "not-yet" ? "field-error not-saved-yet" : "status";
  }
  putText(line, seen(state, words));
  putText(partOf(form, "said"), said(state, words));
  showClash(form, state.kind === "saved" && state.clashes);
  showRefusal(form, state);
}
