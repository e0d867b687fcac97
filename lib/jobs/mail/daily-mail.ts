import "server-only";
import { createHash } from "node:crypto";
import type { PgBoss } from "pg-boss";
import { appendEvents } from "@/lib/audit/append";
import type { AuditEntry } from "@/lib/audit/event";
import { loadClinic } from "@/lib/clinic/settings-store";
import type { Clock } from "@/lib/clock";
import { openDatabase } from "@/lib/database/open";
import { ownOrigin } from "@/lib/env/own-origin";
import { failureOf, isPassing, type MailFailure } from "@/lib/mail/failure";
import type { Post } from "@/lib/mail/post";
import { renderDailyMail } from "@/lib/mail/render-staff-mail";
import { staffRoutes } from "@/lib/routes";
import { clinicDay, clinicTime } from "@/lib/settings/clinic-time";
import type { StaffMailWords } from "@/lib/words/staff-mail-words";
import { countWaiting } from "./count-waiting";
import { lacksSender } from "./lacks-sender";

/** The queue's name for the daily mail. A job holds the clinic's day and nothing else. */
export const dailyMailQueue = "daily-mail";

/** After the hour a server that stood still sends it late, but not for the rest of the day. */
const hoursLate = 3;

/** One id for each day, so that the day's job is made once, whoever makes it. */
function idOf(day: string): string {
  const hex = createHash("sha256").update(`daily-mail ${day}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Makes the queue if it is not there. A day's job is remembered for longer than its day. */
export const makeDailyMailQueue = (queue: PgBoss): Promise<void> =>
  queue.createQueue(dailyMailQueue, {
    ...{ retryLimit: 12, retryDelay: 600, expireInSeconds: 300 },
    ...{ retentionSeconds: 86_400, deleteAfterSeconds: 3 * 86_400 },
  });

/** Puts the mail of the clinic's today in the queue, from its hour on, where the clinic wants one. */
export async function queueDailyMail(queue: PgBoss, now: Date): Promise<void> {
  const settings = (await loadClinic())?.settings;
  if (settings === undefined || settings.dailyMailAddress === "") return;
  const late = Number(clinicTime(now, settings).slice(0, 2)) - settings.reminderHour;
  if (late < 0 || late >= hoursLate) return;
  const day = clinicDay(now, settings);
  await queue.insert(dailyMailQueue, [{ id: idOf(day), data: { day } }]);
}

async function tell(now: Date, event: Pick<AuditEntry, "action" | "detail">): Promise<void> {
  const { prisma } = await openDatabase();
  const actor = { kind: "system" as const };
  await prisma.$transaction((transaction) =>
    appendEvents(transaction, [{ at: now, actor, ...event }]),
  );
}

/** What sending takes: a way for mail to leave, the time and the words. */
export type DailySending = {
  readonly post: Post;
  readonly clock: Clock;
  readonly words: StaffMailWords;
};

/**
 * Sends the mail of a day with what waits now; none where nothing waits, or when the day is over.
 * Gives why it must be tried again, or null when nothing is left to do.
 */
export async function sendDailyMail(
  day: string,
  { post, clock, words }: DailySending,
): Promise<MailFailure | null> {
  const now = clock.now();
  const clinic = await loadClinic();
  if (clinic === null || clinic.settings.dailyMailAddress === "") return null;
  const { settings } = clinic;
  if (clinicDay(now, settings) !== day) return null;
  const waiting = await countWaiting(now, settings);
  if (Object.values(waiting).every((count) => count === 0)) return null;
  if (lacksSender(clinic)) return "settings";
  const mail = {
    ...renderDailyMail(words, waiting, settings.name, `${ownOrigin()}${staffRoutes.desk}`),
    id: idOf(day),
    kind: "daily" as const,
    to: settings.dailyMailAddress,
    from: { name: settings.name, address: settings.senderAddress },
    stopLink: "",
  };
  const failure = await post.deliver(mail, now).then(() => null, failureOf);
  await tell(
    now,
    failure === null
      ? { action: "daily-mail.sent", detail: { ...waiting } }
      : { action: "daily-mail.failed", detail: { failure } },
  );
  return failure !== null && isPassing(failure) ? failure : null;
}
