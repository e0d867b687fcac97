import * as z from "zod/mini";
import type { Problem } from "@/lib/questionnaire/check-step";

const problem = z.object({ item: z.string(), field: z.string(), message: z.string() });

/** What the save handler answers a script: where to go, or what to fix. */
export const saveAnswer = z.object({
  to: z.optional(z.string()),
  problems: z.optional(z.array(problem)),
});

export type SaveOutcome =
  | { readonly to: string }
  | { readonly problems: readonly Problem[] }
  | { readonly failed: true };

/** The form's fields as a browser would post them, with the button that was pressed. */
export function formBody(form: HTMLFormElement, go: string): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") body.append(name, value);
  }
  body.set("go", go);
  return body;
}

/** Posts the form and reports what came of it; a lost connection is `failed`, and nothing is cleared. */
export async function submitStep(form: HTMLFormElement, go: string): Promise<SaveOutcome> {
  try {
    const response = await fetch(form.action, {
      method: "POST",
      body: formBody(form, go),
      headers: { Accept: "application/json" },
    });
    const answer = saveAnswer.parse(await response.json());
    if (answer.problems && answer.problems.length > 0) return { problems: answer.problems };
    return answer.to === undefined ? { failed: true } : { to: answer.to };
  } catch {
    return { failed: true };
  }
}
