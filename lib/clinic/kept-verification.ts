import "server-only";
import { z } from "zod";
import type { Staff } from "@/lib/permissions/staff";
import { query, staffRoutes } from "@/lib/routes";
import { keepFormDraft, readFormDraft } from "./form-drafts";

const verified = z.object({ isWhole: z.boolean(), lines: z.array(z.string()) });

/** What a verification told, to be shown to who asked for it. */
export type ToldVerification = z.output<typeof verified>;

/** Keeps what was told and gives the address of the page that shows it. */
export async function addressOfVerification(
  staff: Staff,
  told: { readonly isWhole: boolean; readonly lines: readonly string[] },
  now: Date,
): Promise<string> {
  const id = await keepFormDraft(staff.id, told, now);
  return `${staffRoutes.audit}${query({ verified: id })}`;
}

/** What the page's address names, or null when there is nothing to show. */
export async function verificationAtAddress(
  staff: Staff,
  id: string | undefined,
  now: Date,
): Promise<ToldVerification | null> {
  if (id === undefined) return null;
  return verified.safeParse(await readFormDraft(staff.id, id, now)).data ?? null;
}
