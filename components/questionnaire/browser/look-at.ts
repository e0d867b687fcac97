const wrongIn = (main: HTMLElement) => main.querySelector<HTMLElement>("#errors:not([hidden])");

/** Where something must be fixed on a page as it came, the person begins there. */
export function lookAtProblems(main: HTMLElement): void {
  wrongIn(main)?.focus();
}

/** The heading has the focus of a page that took another's place, so that it is read aloud first. */
function beginAtHead(main: HTMLElement): void {
  const head = main.querySelector("h1") ?? main;
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
}

type Place = {
  /** What stands behind the address and names an element; "" where nothing does. */
  readonly mark: string;
  /** How far down the person was when they left it, in pixels. */
  readonly top: number | undefined;
};

/** Shows a page that took another's place as the browser would have: from its top, or from a mark in it. */
export function lookAt(main: HTMLElement, { mark, top }: Place): void {
  const target = mark === "" ? null : document.getElementById(mark.slice(1));
  if (target === null || top !== undefined) {
    scrollTo(0, top ?? 0);
    beginAtHead(main);
  } else {
    target.scrollIntoView();
    target.focus({ preventScroll: true });
    if (document.activeElement !== target) beginAtHead(main);
  }
  lookAtProblems(main);
}
