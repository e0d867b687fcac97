/** Goes to an address, loading the page anew also where it is the one that is shown. */
export function goOn(to: string): void {
  const next = new URL(to, location.href);
  const same = next.pathname === location.pathname && next.search === location.search;
  if (same) {
    history.replaceState(history.state, "", next);
    location.reload();
  } else location.assign(next);
}
