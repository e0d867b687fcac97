import * as z from "zod/mini";

const answer = z.object({ revision: z.number() });
const ofPage = z.object({ revision: z.number() });

/** When a page that was asked for again looks whether words came in after it was made, in milliseconds. */
const looks = [300, 2_000];

const cameBack = (): boolean => {
  const [entry] = performance.getEntriesByType("navigation");
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : "navigate";
  return type === "reload" || type === "back_forward";
};

async function newerThan(made: string, address: string): Promise<boolean> {
  try {
    const response = await fetch(address, {
      headers: { Accept: "application/json" },
    });
    if (!response.ok) return false;
    const { revision } = z.parse(ofPage, JSON.parse(made));
    return z.parse(answer, await response.json()).revision > revision;
  } catch {
    // Without an answer the page stays as it is: nothing on it is wrong, it may be old.
    return false;
  }
}

/** Whether the person has touched this page: it may be on its way elsewhere then, which a reload would stop. */
const isInUse = (): boolean => navigator.userActivation?.hasBeenActive ?? true;

/**
 * A refresh asks for the page before, or while, the last words are on their way. Loads a page anew that
 * is older than what is saved, unless something was typed on it since.
 * @returns what ends it.
 */
export function loadNewer(
  /** Where the page learns how often the answers were saved. */
  address: string,
  page: {
    readonly made: () => string;
    readonly isUntouched: () => boolean;
    /** Whether the browser itself loaded it: one that a script put here was made just now. */
    readonly isLoaded: boolean;
  },
): () => void {
  const { made, isUntouched, isLoaded } = page;
  let isLeaving = false;
  const look = async (mayStay: () => boolean) => {
    const mayLoad = () => isUntouched() && !isLeaving && !mayStay();
    if (mayLoad() && (await newerThan(made(), address)) && mayLoad()) location.reload();
  };
  const timers =
    isLoaded && cameBack() ? looks.map((after) => setTimeout(() => void look(isInUse), after)) : [];
  const watch = new AbortController();
  const { signal } = watch;
  // A page the browser kept was in use before, and is whole: it tells when it is left again.
  addEventListener(
    "pageshow",
    ({ persisted }) => {
      isLeaving = false;
      if (persisted) void look(() => false);
    },
    { signal },
  );
  addEventListener(
    "beforeunload",
    () => {
      isLeaving = true;
    },
    { signal },
  );
  return () => {
    for (const timer of timers) clearTimeout(timer);
    watch.abort();
  };
}
