/** The second tap of a double tap comes within this time of the first, in milliseconds. */
const within = 400;

let pressedAt = Number.NEGATIVE_INFINITY;

/** Remembers when a finger or a mouse last pressed anything. */
export function watchPointer(): void {
  const press = ({ timeStamp }: Event) => {
    pressedAt = timeStamp;
  };
  document.addEventListener("pointerdown", press, { capture: true, passive: true });
}

/**
 * A page that was just put here takes no second tap that was meant for the one before: nothing is
 * answered, and no page passed, unseen. Whoever saw the page cannot be so quick.
 */
export function restPointer(): void {
  const rest = within - (performance.now() - pressedAt);
  if (rest <= 0) return;
  const { style } = document.body;
  style.pointerEvents = "none";
  setTimeout(() => {
    style.pointerEvents = "";
  }, rest);
}
