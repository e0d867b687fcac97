import { fill } from "@/lib/words/fill";

/** How long before the end it is said, in minutes. */
const warnFrom = 60;

/** What is said of the minutes that are left; nothing while there are plenty, nor when it is over. */
export const endsSoon = (minutes: number, words: string): string =>
  minutes >= warnFrom || minutes < 0 ? "" : fill(words, { minutes });
