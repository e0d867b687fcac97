import { z } from "zod";

/** What a mail is for. */
export const mailingKind = z.enum(["invitation", "reminder", "moved"]);
export type MailingKind = z.output<typeof mailingKind>;

type Mailed = { readonly state: string; readonly endedAt: Date | null };

/** What an invitation's `mail` says, going by all of its mailings. */
export function mailStateOf(mailings: readonly Mailed[]): "none" | "queued" | "sent" | "failed" {
  if (mailings.some(({ state }) => state === "queued")) return "queued";
  const time = ({ endedAt }: Mailed) => endedAt?.getTime() ?? 0;
  const told = mailings.filter(({ state }) => state === "sent" || state === "failed");
  const last = told.toSorted((one, other) => time(one) - time(other)).at(-1);
  return last === undefined ? "none" : last.state === "sent" ? "sent" : "failed";
}
