/* What runs in the pages that are measured. Each function is sent there as it stands. */

/** What was seen in a page, in milliseconds of the wall clock; undefined until it is. */
type Seen = { began: number; answered?: number; next?: number };

declare global {
  var benchSeen: Seen | undefined;
}

export type Watch = {
  /** The heading of the next page. */
  readonly next: string;
  /** What somebody does as soon as the page has what it takes; they press Next until it is taken. */
  readonly does: "nothing" | "answers" | "presses-next";
};

/** Goes into every document before anything of its own: tells when it is answered, and when the next is seen. */
export function watchPage({ next, does }: Watch): void {
  const now = () => performance.timeOrigin + performance.now();
  const kept = sessionStorage.getItem("bench-began");
  const seen: Seen = { began: kept === null ? performance.timeOrigin : Number(kept) };
  sessionStorage.setItem("bench-began", String(seen.began));
  globalThis.benchSeen = seen;
  let isNext = false;
  let taken = Number.NEGATIVE_INFINITY;
  const look = () => {
    if (!isNext && document.querySelector("h1")?.textContent?.trim() === next) {
      isNext = true;
      // The frame that has it is painted when this runs.
      requestAnimationFrame(() =>
        setTimeout(() => {
          seen.next = now();
        }),
      );
    }
    if (does === "answers" && seen.answered === undefined) {
      const control = document.querySelector<HTMLInputElement>(
        "main form input:is([type=radio], [type=checkbox])",
      );
      control?.click();
      if (control?.checked) seen.answered = now();
    }
    // One that was taken and came to nothing is given a second.
    if (does === "presses-next" && !isNext && performance.now() - taken > 1_000) {
      document
        .querySelector<HTMLButtonElement>('main button[value="next"]:not([aria-hidden])')
        ?.click();
    }
  };
  addEventListener(
    "submit",
    () => {
      taken = performance.now();
    },
    { capture: true },
  );
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  if (does === "presses-next") setInterval(look, 50);
}

/** When anything was first painted, since the navigation began; 0 while nothing is. */
export const firstPaint = (): number =>
  performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;

/** When a page was opened and first painted, of the wall clock, and its heading. */
export const paintedPage = () => ({
  painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  began: performance.timeOrigin,
  heading: document.querySelector("h1")?.textContent?.trim() ?? "",
});

/** Answers with the first or the last box of the form, and gives its name and value. */
export function answerWith(which: "first" | "last") {
  const controls = document.querySelectorAll<HTMLInputElement>(
    "main form input:is([type=radio], [type=checkbox])",
  );
  const control = controls[which === "first" ? 0 : controls.length - 1];
  control?.click();
  return { name: control?.name ?? "", value: control?.value ?? "", checked: control?.checked };
}

/** Presses Next, and gives when, by the wall clock. */
export function pressNext(): number {
  const pressed = performance.timeOrigin + performance.now();
  document
    .querySelector<HTMLButtonElement>('main button[value="next"]:not([aria-hidden])')
    ?.click();
  return pressed;
}
