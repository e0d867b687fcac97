import "server-only";
import { sealData, unsealData } from "iron-session";
import { z } from "zod";
import { environment } from "@/lib/env";

/** A phone may sleep for weeks with a page of the form open; the link's own end comes before this. */
const seconds = 60 * 24 * 60 * 60;

const reference = z.object({ formOf: z.uuid() });

const sealing = () => ({ password: environment().sessionSecret, ttl: seconds });

/**
 * What a page of an invited person's form carries, to be let in once more where its session has ended:
 * the invitation, sealed. It opens nothing without the date of birth.
 */
export const sealFormReference = (invitationId: string): Promise<string> =>
  sealData({ formOf: invitationId }, sealing());

/** The invitation in a sealed reference, or null. */
export async function openFormReference(sealed: string): Promise<string | null> {
  try {
    const opened = await unsealData<unknown>(sealed, sealing());
    return reference.safeParse(opened).data?.formOf ?? null;
  } catch {
    // Any stranger may send one; whatever is wrong with it, it names nothing.
    return null;
  }
}
