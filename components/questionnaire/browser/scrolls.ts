/** The number of an entry of the browser's history, as we count those of this page; nothing else is in it. */
function numberIn(state: unknown): number | undefined {
  if (typeof state !== "object" || state === null || !("entry" in state)) return undefined;
  return typeof state.entry === "number" ? state.entry : undefined;
}

/**
 * How far each page of this document was scrolled, for the way back: the browser scrolls before the page
 * of an entry is there. A document that is left is the browser's own to restore.
 */
export function makeScrolls() {
  const tops = new Map<number, number>();
  let at = numberIn(history.state) ?? 0;
  // Asked for as the page is replaced, it would first be laid out once more.
  let top = scrollY;
  addEventListener(
    "scroll",
    () => {
      top = scrollY;
    },
    { passive: true },
  );
  const leave = () => {
    tops.set(at, top);
    history.scrollRestoration = "manual";
  };
  addEventListener("pagehide", () => {
    history.scrollRestoration = "auto";
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted && tops.size > 0) history.scrollRestoration = "manual";
  });
  return {
    /** A new entry after this one. */
    push: (address: URL): void => {
      leave();
      if (numberIn(history.state) !== at) history.replaceState({ entry: at }, "");
      at += 1;
      history.pushState({ entry: at }, "", address);
    },
    /** The browser went to another entry: how far down that page was, if it was seen in this document. */
    arrive: (): number | undefined => {
      leave();
      const entry = numberIn(history.state);
      if (entry === undefined) return undefined;
      at = entry;
      return tops.get(at);
    },
  };
}
