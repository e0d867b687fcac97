import "server-only";
import { randomUUID } from "node:crypto";
import { appendEvents } from "@/lib/audit/append";
import { openClinic } from "@/lib/clinic/open-clinic";
import { openDatabase } from "@/lib/database/open";
import { ownOrigin } from "@/lib/env/own-origin";
import { requirePermission } from "@/lib/permissions/permissions";
import type { Staff } from "@/lib/permissions/staff";
import { staffRoutes } from "@/lib/routes";
import type { StaffMailWords } from "@/lib/words/staff-mail-words";
import { failureOf, type MailFailure } from "./failure";
import { ownPost } from "./own-post";
import type { Post } from "./post";
import { renderStaffMail } from "./render-staff-mail";

/** How a test went: the mail server took it, it failed, or there is no address to send it to. */
export type TestedAlert = "sent" | "no-address" | MailFailure;

async function deliver(post: Post, to: readonly string[], words: StaffMailWords, now: Date) {
  const { settings } = await openClinic();
  const values = { clinic: settings.name };
  const desk = `${ownOrigin()}${staffRoutes.desk}`;
  for (const address of to) {
    await post.deliver(
      {
        ...renderStaffMail(words, words.test, values, desk),
        id: randomUUID(),
        kind: "test",
        to: address,
        from: { name: settings.name, address: settings.senderAddress },
        stopLink: "",
      },
      now,
    );
  }
}

/**
 * Sends a test to the saved alert addresses at once, and says how that went.
 * @throws NotAllowedError
 */
export async function sendTestAlert(
  staff: Staff,
  words: StaffMailWords,
  now: Date,
): Promise<TestedAlert> {
  requirePermission(staff, "settings:change");
  const { alertAddress, alertDeputy } = (await openClinic()).settings;
  if (alertAddress === "") return "no-address";
  const post = ownPost();
  const result = await deliver(post, [alertAddress, alertDeputy].filter(Boolean), words, now)
    .then(() => "sent" as const, failureOf)
    .finally(post.close);
  const { prisma } = await openDatabase();
  const actor = { kind: "staff" as const, id: staff.id };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, action: "alert.tested", detail: { result } }]),
  );
  return result;
}
