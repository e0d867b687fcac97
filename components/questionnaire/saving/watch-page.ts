import type { Saver } from "./saver";

/** How often the fields are looked at for what no event told of, such as a filled-in address, in milliseconds. */
const lookEvery = 1_000;

const isChoice = (target: EventTarget | null): boolean =>
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type));

/** Leaving is asked about only when something may be lost: a save is then on its way at best. */
const mayLose = (saver: Saver) => saver.mayLose() || (saver.isUnsaved() && !navigator.onLine);

/**
 * Tells a saver what happens on its page: typing, ticking, leaving, coming back, going on and off line.
 * @returns what ends it.
 */
export function watchPage(form: HTMLFormElement, saver: Saver): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  form.addEventListener("input", () => saver.typed(), { signal });
  form.addEventListener(
    "change",
    (event) => (isChoice(event.target) ? saver.now() : saver.typed()),
    { signal },
  );
  addEventListener("online", () => saver.now(), { signal });
  // A phone may throw a page away that is not seen, without another word.
  document.addEventListener(
    "visibilitychange",
    () => (document.visibilityState === "hidden" ? saver.leave() : saver.now()),
    { signal },
  );
  addEventListener("pagehide", () => saver.leave(), { signal });
  // Before a refresh asks for the page: what is typed is then on its way first.
  addEventListener(
    "beforeunload",
    (event) => {
      // Once it is sent again, what was refused is on its way like anything else.
      if (mayLose(saver)) event.preventDefault();
      saver.leave();
    },
    { signal },
  );
  // Another form of the page, such as the one that ends a session, waits for what is typed in this one.
  document.addEventListener(
    "submit",
    (event) => {
      const other = event.target;
      if (!(other instanceof HTMLFormElement) || other === form || !saver.isUnsaved()) return;
      event.preventDefault();
      const button = event.submitter;
      void saver.press("stay").then(() => other.requestSubmit(button));
    },
    { signal },
  );
  const timer = setInterval(() => saver.look(), lookEvery);
  // What was typed before the script ran is seen at once.
  saver.look();
  return () => {
    clearInterval(timer);
    watch.abort();
  };
}
