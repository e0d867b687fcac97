import type { Asker } from "./asker";
import { firstTwelve } from "./first-twelve";
import { lastTwelve } from "./last-twelve";

/** Twenty-four people who are no one of the personas; whoever made the lists read each of them through. */
export const askers: readonly Asker[] = [...firstTwelve, ...lastTwelve];
