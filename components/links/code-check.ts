import { readCode } from "@/lib/invitations/links/typed-code";
import { wrongCode } from "./wrong-code";

/** Says that what was typed can be no code, or takes that back. */
function say(form: HTMLFormElement, input: HTMLInputElement, isWrong: boolean): void {
  input.closest(".field")?.classList.toggle(wrongCode.field, isWrong);
  input.setAttribute("aria-describedby", isWrong ? "code-hint errors" : "code-hint");
  if (isWrong) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  const alert = form.querySelector("[role=alert]");
  alert?.replaceChildren();
  if (!isWrong) return;
  const said = document.createElement("p");
  said.className = wrongCode.words;
  said.id = "errors";
  said.textContent = form.dataset["wrong"] ?? "";
  alert?.append(said);
}

// A slip is said before the code is sent, so that what was typed stays to be mended.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset["code"] === undefined) return;
  const input = form.elements.namedItem("code");
  if (!(input instanceof HTMLInputElement)) return;
  const isWrong = readCode(input.value) === null;
  say(form, input, isWrong);
  if (!isWrong) return;
  event.preventDefault();
  input.focus();
});
