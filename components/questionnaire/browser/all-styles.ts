/** A connection that says nothing for so long is of no use, in milliseconds. */
const patience = 4_000;

let coming: Promise<boolean> | undefined;

const bring = (address: string) =>
  new Promise<boolean>((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    const end = (isThere: boolean) => {
      clearTimeout(timer);
      if (!isThere) {
        link.remove();
        coming = undefined;
      }
      resolve(isThere);
    };
    const timer = setTimeout(end, patience, false);
    link.addEventListener("load", () => end(true));
    link.addEventListener("error", () => end(false));
    document.head.append(link);
  });

/**
 * Brings the styles of all that may come to stand in a page, which came with those of what stood in it.
 * @returns whether they are there; what failed is tried again by the next who asks
 */
export function allStyles(): Promise<boolean> {
  const address = document.documentElement.dataset["styles"];
  if (address === undefined) return Promise.resolve(false);
  coming ??= bring(address);
  return coming;
}
