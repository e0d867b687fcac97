/** Goes to an address, loading the page anew also where it is the one that is shown. */
export function goOn(to: string): void {
  const next = new URL(to, location.href);
  const same = next.pathname === location.pathname && next.search === location.search;
  if (same) {
    history.replaceState(history.state, "", next);
    // The page is another one: it begins at its top.
    scrollTo(0, 0);
    location.reload();
  } else location.assign(next);
}
