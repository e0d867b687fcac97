/** How long Safari is left alone, which does not say when it has time, in milliseconds. */
const instead = 1_000;

/** Does something when the browser has time for it. */
export function whenIdle(what: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(what);
  else setTimeout(what, instead);
}
