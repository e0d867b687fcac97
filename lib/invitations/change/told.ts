import type { Invitation } from "@/lib/database/generated/client";

/**
 * How the patient hears of a new appointment: by a mail of its own; by the mail with their link, which has
 * not left yet and will say the new day; or by nobody but the clinic.
 */
export type Told = "mail" | "waiting-mail" | "letter";

/** How it is, where `tell` says whether a mail of its own may go out. */
export function toldBy(
  { hasEmail, mail, sendAt }: Pick<Invitation, "hasEmail" | "mail" | "sendAt">,
  tell: boolean,
): Told {
  if (hasEmail && (mail === "queued" || sendAt !== null)) return "waiting-mail";
  return tell && hasEmail && mail !== "none" ? "mail" : "letter";
}
