import type { Refusal } from "../saving/save-answer";

function paragraph(...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement("p");
  made.append(...content);
  return made;
}

function link({ href, label, apart }: Refusal["links"][number]): HTMLElement {
  const made = document.createElement("a");
  made.href = href;
  made.textContent = label;
  if (apart) Object.assign(made, { target: "_blank", rel: "noopener" });
  return made;
}

/** Where the person shows once more who they are, and what was wrong when they did. */
function askForProof(boxes: HTMLElement, problem: string | undefined): void {
  if (problem === undefined) return;
  boxes.classList.add("has-error");
  const place = boxes.querySelector<HTMLElement>(".field-error");
  if (place === null) return;
  place.textContent = problem;
  place.hidden = false;
  for (const box of boxes.querySelectorAll("input")) box.setAttribute("aria-invalid", "true");
}

/** Fills the box that says why nothing more can be saved; what was typed stays as it is. */
export function refusalBox(box: Node | undefined, why: Refusal): HTMLElement | null {
  if (!(box instanceof HTMLElement)) return null;
  const head = document.createElement("h2");
  head.textContent = why.title;
  const boxes = box.querySelector("fieldset");
  box.prepend(
    head,
    ...why.text.map((text) => paragraph(text)),
    ...why.links.map((one) => paragraph(link(one))),
  );
  if (!why.proves) boxes?.remove();
  else if (boxes !== null) askForProof(boxes, why.problem);
  return box;
}
