import { formIn } from "@/app/own-form";
import { languageOf } from "@/content";
import { wantsJson } from "@/lib/requests/replies";
import type { FormCommand } from "@/lib/responses/form-command";
import { routes } from "@/lib/routes";
import { askedStep, type NextPage, nextPage, stepPageOf } from "./asked-step";
import type { OpenStep } from "./open-step";

type Saved = Pick<OpenStep, "content" | "session" | "stored"> & {
  readonly command: FormCommand;
  /** The address that the save leads to. */
  readonly to: string;
  readonly now: Date;
};

/** The step whose page stands at an address; null for all others. */
function stepAt({ pathname }: URL): string | null {
  const [, id] = /^\/([\w-]+)$/.exec(pathname.slice(routes.questionnaire.length)) ?? [];
  return pathname.startsWith(`${routes.questionnaire}/`) ? (id ?? null) : null;
}

/**
 * The page that a save leads to, for a script that then need not ask for it; undefined where it is none
 * of the form's, where nobody waits for it, or where it can only be loaded whole.
 */
export async function pageAfter(request: Request, saved: Saved): Promise<NextPage | undefined> {
  const { content, session, stored, command, to, now } = saved;
  const waits = command.go !== "stay" && command.go !== "language";
  const address = new URL(to, request.url);
  const step = stepAt(address);
  if (!wantsJson(request) || !waits || step === null) return undefined;
  const form = await formIn({ session, stored, now }, languageOf(content.language));
  const page = await stepPageOf(form, askedStep(step, address.searchParams));
  return (page && nextPage(form, page, to)) ?? undefined;
}
