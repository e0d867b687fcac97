import { languages } from "@/content";
import { openDatabase } from "@/lib/database/open";
import { sourceOfText } from "@/lib/invitations/import/source/read-source";
import { confirmImport } from "@/lib/invitations/import/waiting/confirm-import";
import type { ImportChoices } from "@/lib/invitations/import/waiting/plan";
import { takeImport } from "@/lib/invitations/import/waiting/take-import";
import { viewImport } from "@/lib/invitations/import/waiting/view-import";
import { firstSettings } from "@/lib/settings/settings";

/** Who imports in tests. */
export const staff = { id: "u1", name: "Ana", email: "ana@example.org", role: "intake" as const };
export const now = new Date("2026-11-24T09:00:00Z");
export const settings = firstSettings("Clinic", "en", "US");
export const context = { settings, now, languages };
export const headers = "Name,Email,Date of birth,Appointment date,Appointment time";
/** One person of a file. */
export const line = (name: string, email = "p@example.org", day = "2026-12-08") =>
  `${name},${email},1950-03-04,${day},14:30`;
/** A file of these lines. */
export const file = (...lines: readonly string[]) => [headers, ...lines].join("\n");

/** The rows of a text. */
export async function tableOf(text: string) {
  const table = await sourceOfText(text);
  if ("refused" in table) throw new Error(table.refused.kind);
  return table;
}
/** Sends a text as a file and gives the id it waits under. */
export async function taken(text: string): Promise<string> {
  const result = await takeImport(staff, await tableOf(text), context);
  if ("refused" in result) throw new Error(result.refused.kind);
  return result.id;
}
export const noChoices: ImportChoices = { all: {}, lines: new Map() };
/** Confirms a waiting file, with mail unless told otherwise. */
export const confirm = (
  id: string,
  { send = true, at = now, choices = noChoices, orderConfirmed = false } = {},
) => confirmImport(staff, id, { ...context, now: at, send, choices, orderConfirmed });
/** What came of a file that is confirmed. */
export async function doneWith(id: string, options: Parameters<typeof confirm>[1] = {}) {
  const confirmed = await confirm(id, options);
  if (confirmed === null || "unsaid" in confirmed) throw new Error(JSON.stringify(confirmed));
  return viewImport(staff, confirmed.done, context);
}
/** The rows of a waiting file. */
export async function previewOf(id: string) {
  const view = await viewImport(staff, id, context);
  if (view?.kind !== "read") throw new Error(JSON.stringify(view));
  return view;
}
/** What would come of each row of a waiting file. */
export const fatesOf = async (id: string) => (await previewOf(id)).rows.map(({ fate }) => fate);
/** How many invitations and mailings there are. */
export const count = async () => {
  const { prisma } = await openDatabase();
  return [await prisma.invitation.count(), await prisma.mailing.count()];
};
/** The last event of a kind. */
export const lastEvent = async (action: string) =>
  (await openDatabase()).prisma.auditEvent.findFirst({
    where: { action },
    orderBy: { seq: "desc" },
  });
/** The invitations by their appointments. */
export const stored = async () =>
  (await openDatabase()).prisma.invitation.findMany({
    orderBy: { appointmentAt: "asc" },
    include: { mailings: true },
  });
/** As if all mail had left. */
export const sent = async () => {
  const { prisma } = await openDatabase();
  await prisma.mailing.updateMany({ data: { state: "sent", endedAt: now } });
  await prisma.invitation.updateMany({ data: { mail: "sent" } });
};
