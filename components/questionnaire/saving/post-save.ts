import { controlNames } from "@/lib/form/fields";
import { readSaveAnswer, type SaveAnswer } from "./save-answer";
import type { Outgoing } from "./saver";

/** The most that a request which outlives its page may weigh, in bytes: a browser's own limit. */
const outlivingLimit = 60_000;

/** A connection that says nothing for so long is taken for lost, in milliseconds. */
const patience = 20_000;

/** Posts a save. A lost connection is "unanswered"; the request goes on when its page is left. */
export async function postSave(
  action: string,
  save: Outgoing,
  proof: readonly (readonly [string, string])[],
): Promise<SaveAnswer> {
  const body = new URLSearchParams(save.fields);
  for (const [name, value] of proof) body.set(name, value);
  body.set(controlNames.go, save.go);
  body.set(controlNames.made, save.made);
  body.set(controlNames.sequence, String(save.sequence));
  try {
    const response = await fetch(action, {
      method: "POST",
      body,
      headers: { Accept: "application/json" },
      keepalive: body.toString().length < outlivingLimit,
      signal: AbortSignal.timeout(patience),
    });
    return await readSaveAnswer(response);
  } catch {
    return { kind: "unanswered", after: undefined };
  }
}
