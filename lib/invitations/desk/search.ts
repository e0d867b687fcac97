import "server-only";
import { z } from "zod";
import { keepFormDraft, readFormDraft } from "@/lib/clinic/form-drafts";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";

const longestSearch = 120;
const search = z.object({ search: z.string() });

/**
 * Keeps what is searched for, sealed, and gives the id that stands for it in an address: it is a name.
 * @throws NotAllowedError
 */
export async function keepSearch(staff: Staff, text: string, now: Date): Promise<string> {
  requirePermission(staff, "invitations:read");
  return keepFormDraft(staff.id, { search: text.trim().slice(0, longestSearch) }, now);
}

/** What this member of staff searched for under an id; null when it is over or someone else's. */
export async function readSearch(staff: Staff, id: string, now: Date): Promise<string | null> {
  return search.safeParse(await readFormDraft(staff.id, id, now)).data?.search ?? null;
}
