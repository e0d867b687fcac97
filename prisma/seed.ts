import { contentFor, defaultLanguage, editions } from "@/content";
import { systemClock } from "@/lib/clock";
import { closeDatabase } from "@/lib/database/open";
import { visibleSteps } from "@/lib/form/visibility";
import { finish } from "@/lib/responses/finish";
import { createResponse, updateDraft } from "@/lib/responses/store";
import { personas } from "./personas";

const content = contentFor(defaultLanguage);
const { now } = systemClock;

/** Keeps every invented person's finished form, as if each had filled it in just now. */
for (const { name, answers, emergency } of personas) {
  const id = await createResponse(now(), "en");
  await updateDraft(id, now(), (draft) => ({
    ...draft,
    answers,
    emergency,
    saved: visibleSteps(content, answers).map((step) => step.id),
  }));
  await finish({ editions, content, id, now: now() });
  process.stdout.write(`Kept the form of ${name} as record ${id.slice(0, 8)}.\n`);
}
await closeDatabase();
