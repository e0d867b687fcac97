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
      return entry === undefined ? undefined : tops.get(entry);
    },
    /** The page of the entry that the browser went to is shown now. */
    settle: (): void => {
      at = numberIn(history.state) ?? at;
    },
    /**
     * Goes back to the entry of the page that is shown, because another's did not come.
     * @param address that of the page that is shown
     * @returns how far the other entry is from it
     */
    turnBack: (address: string): number => {
      const entry = numberIn(history.state);
      if (entry === undefined || entry === at) {
        history.pushState({ entry: at }, "", address);
        return -1;
      }
      history.go(at - entry);
      return entry - at;
    },
  };
}
