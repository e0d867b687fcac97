import "server-only";
import { z } from "zod";
import { dropFormDraft, keepFormDraft, readFormDraft } from "@/lib/clinic/form-drafts";
import type { Staff } from "@/lib/permissions/staff";
import { query } from "@/lib/routes";

const shownOnce = z.object({ label: z.string(), secrets: z.array(z.string()).readonly() });

/** Secrets that are shown to one person until they have noted them, and whose they are. */
export type ShownOnce = z.output<typeof shownOnce>;

/** Keeps secrets, sealed, for the page that shows them to this person, and gives its address. */
export async function addressToShow(
  page: string,
  staff: Staff,
  secrets: ShownOnce,
  now: Date,
): Promise<string> {
  return `${page}${query({ shown: await keepFormDraft(staff.id, secrets, now) })}`;
}

/** The secrets that the page's address names; null when they were noted or an hour has passed. */
export async function secretsAtAddress(
  staff: Staff,
  shown: string | undefined,
  now: Date,
): Promise<ShownOnce | null> {
  if (shown === undefined) return null;
  return shownOnce.safeParse(await readFormDraft(staff.id, shown, now)).data ?? null;
}

/** Forgets secrets that were noted. */
export async function forgetShown(staff: Staff, shown: string): Promise<void> {
  if (z.uuid().safeParse(shown).success) await dropFormDraft(staff.id, shown);
}
