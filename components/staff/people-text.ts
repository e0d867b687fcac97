import { staffFrame } from "@/content/words/en/staff/frame";
import { manyWords } from "@/content/words/en/staff/many";
import { fill } from "@/lib/words/fill";

/** How many people, in words. */
export const peopleText = (count: number): string =>
  fill(count === 1 ? manyWords.people.one : manyWords.people.other, {
    count: count.toLocaleString(staffFrame.language),
  });
