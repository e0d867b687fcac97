import "server-only";
import { z } from "zod";
import type { Staff } from "@/lib/permissions/staff";
import { query } from "@/lib/routes";
import { keepFormDraft, readFormDraft } from "./form-drafts";

/** Whose form it is. */
export type Owner = Pick<Staff, "id">;

/** The owner of forms that are filled in before signing in; only their random id leads to them. */
export const nobodyYet: Owner = { id: "nobody-yet" };

/** What is wrong with a field of a form, as an instruction. */
export type FieldProblem = { readonly field: string; readonly text: string };

const formToFix = z.object({
  values: z.record(z.string(), z.string()),
  problems: z.array(z.object({ field: z.string(), text: z.string() })),
});

/** A form as it was typed, with what must be fixed in it. */
export type FormToFix = z.output<typeof formToFix>;

/** A form nobody has typed in yet. */
export const freshForm: FormToFix = { values: {}, problems: [] };

/**
 * Keeps a form that could not be used and gives the address of its page, which then answers 422 and
 * shows it as it was typed. Passwords must not be among the values.
 */
export async function addressToFix(
  page: string,
  owner: Owner,
  form: FormToFix,
  now: Date,
): Promise<string> {
  const fix = query({ fix: await keepFormDraft(owner.id, form, now) });
  return page.includes("?") ? `${page}${fix.replace("?", "&")}` : `${page}${fix}`;
}

/** The form to fix that a page's address names, or null: then the page shows a fresh one. */
export async function formAtAddress(
  owner: Owner,
  fix: string | undefined,
  now: Date,
): Promise<FormToFix | null> {
  if (fix === undefined) return null;
  return formToFix.safeParse(await readFormDraft(owner.id, fix, now)).data ?? null;
}
