import "server-only";
import { sealData, unsealData } from "iron-session";
import { z } from "zod";
import { environment } from "@/lib/env";
import { type WayOfEntry, waysOfEntry } from "@/lib/invitations/entered-by";
import type { InvitedSession } from "@/lib/invitations/links/patient-sessions";

/** A phone may sleep for weeks with a page of the form open; the link's own end comes before this. */
const seconds = 60 * 24 * 60 * 60;

const reference = z.object({ formOf: z.uuid(), way: z.enum(waysOfEntry).nullable().default(null) });

/** A form by its invitation, and the way in which staff fill it in where it is not the person. */
export type FormReference = { readonly invitation: string; readonly way: WayOfEntry | null };

const sealing = () => ({ password: environment().sessionSecret, ttl: seconds });

/**
 * What a page of an invited person's form carries, to be let in once more where its session has ended:
 * the invitation, sealed. It opens nothing without the date of birth, or for staff who are signed in.
 */
export const sealFormReference = ({ invitation, way }: FormReference): Promise<string> =>
  sealData({ formOf: invitation, way }, sealing());

/** What a sealed reference names, or null. */
export async function openFormReference(sealed: string): Promise<FormReference | null> {
  try {
    const opened = await unsealData<unknown>(sealed, sealing());
    const { data } = reference.safeParse(opened);
    return data === undefined ? null : { invitation: data.formOf, way: data.way };
  } catch {
    // Any stranger may send one; whatever is wrong with it, it names nothing.
    return null;
  }
}

/** What a page of a session's form refers to. */
export const referenceOf = ({ invitationId, assistant }: InvitedSession): FormReference => ({
  invitation: invitationId,
  way: assistant?.way ?? null,
});
