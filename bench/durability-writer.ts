import { writeSync } from "node:fs";
import { systemClock } from "@/lib/clock";
import { createResponse, updateDraft } from "@/lib/responses/store";

/**
 * Saves answers of several people without end, and reports each on standard output once the store
 * has said that it is saved: `id item value`, a line each. It is meant to be killed.
 */
async function person(): Promise<void> {
  const id = await createResponse(systemClock.now(), "en");
  for (let number = 0; ; number += 1) {
    const item = `item-${number}`;
    const value = `answer-${number}-${"x".repeat(number % 300)}`;
    await updateDraft(id, systemClock.now(), (draft) => ({
      ...draft,
      answers: { ...draft.answers, [item]: value },
    }));
    writeSync(1, `${id} ${item} ${value}\n`);
  }
}

await Promise.all(Array.from({ length: 4 }, person));
