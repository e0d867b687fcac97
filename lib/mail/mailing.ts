import { z } from "zod";

/** What a mail to somebody who is invited is for. */
export const mailingKind = z.enum(["invitation", "reminder", "moved"]);
export type MailingKind = z.output<typeof mailingKind>;

/** Mail to the clinic about a sign of an emergency: to the first address, or to who stands in. */
export const alertKind = z.enum(["alert", "alert-deputy"]);
export type AlertKind = z.output<typeof alertKind>;

export const anyMailingKind = z.union([mailingKind, alertKind]);

/** In a question to the database: mail to those invited alone, or mail to the clinic alone. */
export const toInvited = { kind: { notIn: [...alertKind.options] } };
export const toClinic = { kind: { in: [...alertKind.options] } };

type Mailed = { readonly state: string; readonly endedAt: Date | null };

/** What an invitation's `mail` says, going by all mailings to the person. */
export function mailStateOf(mailings: readonly Mailed[]): "none" | "queued" | "sent" | "failed" {
  if (mailings.some(({ state }) => state === "queued")) return "queued";
  const time = ({ endedAt }: Mailed) => endedAt?.getTime() ?? 0;
  const told = mailings.filter(({ state }) => state === "sent" || state === "failed");
  const last = told.toSorted((one, other) => time(one) - time(other)).at(-1);
  return last === undefined ? "none" : last.state === "sent" ? "sent" : "failed";
}
