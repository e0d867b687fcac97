import { fill } from "@/lib/words/fill";
import { moved, type Order, orderLine, turned, without } from "../question-order";
import type { ScriptWords } from "../step-data";
import { putText } from "./put-text";

/** A press that led to another order. */
type Change = { readonly order: Order; readonly said: string; readonly focus?: string };

const idOf = (element: Element | null): string =>
  element?.closest<HTMLElement>("[data-question]")?.dataset["question"] ?? "";

/** Keeps the order of the first five in the page: for its list, the person's own questions and itself. */
export function watchFirstQuestions(
  form: HTMLFormElement,
  words: ScriptWords,
  signal: AbortSignal,
): void {
  const box = form.querySelector<HTMLDetailsElement>("details.first-questions");
  const list = box?.querySelector("ol");
  const field = form.elements.namedItem(box?.id.replace(/^f-/, "") ?? "");
  if (!box || !list || !(field instanceof HTMLInputElement)) return;
  const { askFirst = "", askedAt = "", saidIn = "", saidOut = "", backOnList = "" } = words;
  const atMost = Number(box.dataset["atMost"]);
  const rows = () => [...list.querySelectorAll<HTMLElement>("li")];
  const orderNow = (): Order => rows().map(idOf);
  const buttons = [...form.querySelectorAll<HTMLButtonElement>(".ask-first")];

  /** What a question's button calls it, and what the list of the first five does. */
  const labelOf = (id: string) =>
    buttons
      .find((button) => idOf(button) === id)
      ?.querySelector(".visually-hidden")
      ?.textContent?.replace(/^: /, "") ?? id;
  const nameOf = (id: string) =>
    rows()
      .find((row) => idOf(row) === id)
      ?.querySelector(".first-name")?.textContent ??
    buttons.find((button) => idOf(button) === id)?.dataset["name"] ??
    labelOf(id);

  const turn = (id: string): Change => {
    const before = orderNow();
    const order = turned(before, id, atMost);
    if (before.includes(id)) return { order, said: fill(saidOut, { question: labelOf(id) }) };
    const back = before.find((one) => !order.includes(one));
    const saidBack = back === undefined ? "" : fill(backOnList, { question: nameOf(back) });
    const said = fill(saidIn, { question: labelOf(id), number: order.length });
    return { order, said: `${said} ${saidBack}` };
  };

  const move = (id: string, way: string): Change => {
    const before = orderNow();
    if (way === "up" || way === "down") {
      const order = moved(before, id, way);
      const number = order.indexOf(id) + 1;
      return { order, said: fill(saidIn, { question: nameOf(id), number }), focus: `${way}-${id}` };
    }
    const order = without(before, id);
    const beside = order[Math.min(before.indexOf(id), order.length - 1)];
    return { order, said: fill(saidOut, { question: nameOf(id) }), focus: `up-${beside}` };
  };

  const newRow = (id: string): HTMLElement => {
    const made = box.querySelector("template")?.content.querySelector("li")?.cloneNode(true);
    const row = made instanceof HTMLElement ? made : document.createElement("li");
    const question = nameOf(id);
    row.dataset["question"] = id;
    putText(row.querySelector(".first-name"), question);
    for (const button of row.querySelectorAll("button")) {
      const label = button.getAttribute("aria-label") ?? "";
      button.setAttribute("aria-label", fill(label, { question }));
      const way = button.dataset["way"];
      if (way !== "out") button.id = `${way}-${id}`;
    }
    return row;
  };

  const showButton = (button: HTMLButtonElement, order: Order) => {
    const at = order.indexOf(idOf(button));
    button.classList.toggle("is-in", at >= 0);
    button.setAttribute("aria-pressed", String(at >= 0));
    button.disabled = at >= 0 && order.length === 1;
    putText(button.querySelector("span"), at >= 0 ? fill(askedAt, { number: at + 1 }) : askFirst);
  };

  /**
   * A button that moved with its question keeps the focus; at an end the other one has it. Where its
   * question was taken out, one of the row that is there now has it.
   */
  const keepFocus = (id: string) => {
    const same = document.getElementById(id);
    const isOff = same instanceof HTMLButtonElement && same.disabled;
    const other = id.replace(/^(up|down)/, (way) => (way === "up" ? "down" : "up"));
    (isOff ? document.getElementById(other) : same)?.focus();
  };

  const change = ({ order, said, focus }: Change) => {
    const kept = new Map(rows().map((row) => [idOf(row), row]));
    list.replaceChildren(...order.map((id) => kept.get(id) ?? newRow(id)));
    for (const [at, row] of rows().entries()) {
      for (const button of row.querySelectorAll("button")) {
        const { way } = button.dataset;
        const isAtEnd = way === "up" ? at === 0 : at === order.length - 1;
        button.disabled = way === "out" ? order.length === 1 : isAtEnd;
      }
    }
    for (const button of buttons) showButton(button, order);
    putText(box.querySelector(".first-line"), orderLine(order, nameOf));
    putText(form.querySelector(".first-said"), said);
    if (focus !== undefined) keepFocus(focus);
    // What is kept is saved like what is typed.
    field.value = order.join(",");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  form.addEventListener(
    "click",
    (event) => {
      const button = event.target instanceof Element ? event.target.closest("button") : null;
      if (button === null || !button.value.startsWith("order:")) return;
      event.preventDefault();
      const { way } = button.dataset;
      change(way === undefined ? turn(idOf(button)) : move(idOf(button), way));
    },
    { signal },
  );
  form.addEventListener(
    "change",
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !target.checked) return;
      const isOut = target.closest(".leave-out") !== null;
      if (!isOut || !orderNow().includes(target.value)) return;
      const { order, said } = move(target.value, "out");
      change({ order, said });
    },
    { signal },
  );
}
