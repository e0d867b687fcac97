import "server-only";
import type { Clock } from "@/lib/clock";
import type { Editions } from "@/lib/edition/editions";
import { failureOf } from "@/lib/mail/failure";
import { inGroups } from "@/lib/mail/in-groups";
import { longestTry, type Outcome, outcomeOf } from "@/lib/mail/outcome";
import type { Post } from "@/lib/mail/post";
import type { StaffMailWords } from "@/lib/words/staff-mail-words";
import { prepareAlerts } from "./prepare-alerts";
import { type PreparedMail, prepareMailings } from "./prepare-mailings";
import { recordOutcomes } from "./record-outcomes";

/** What sending takes: a way for mail to leave, the time, the words, and for how long to try (milliseconds). */
export type Sending = {
  readonly post: Post;
  readonly clock: Clock;
  readonly editions: Editions;
  readonly staffMail: StaffMailWords;
  readonly longest?: number;
};

const pauses = [200, 2000];

/** Long enough to write down many mails at once, short enough to lose few when killed; milliseconds. */
const gathering = 50;

/** What was sent must be written down, or it is sent again: a database that is busy is asked again. */
async function record(outcomes: readonly Outcome[], now: Date): Promise<void> {
  for (const pause of pauses) {
    try {
      return await recordOutcomes(outcomes, now);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  await recordOutcomes(outcomes, now);
}

/**
 * Gives a function that makes one attempt at some mailings and says which must be tried again. How each
 * ended is written down as soon as it is known.
 */
export function mailSender({ post, clock, editions, staffMail, longest = longestTry }: Sending) {
  const recordSoon = inGroups<Outcome>((group) => record(group, clock.now()), gathering);
  const attempt = async ({ attempted, mail }: PreparedMail): Promise<Outcome> => {
    try {
      await post.deliver(mail, clock.now());
      return { ...attempted, result: "sent" };
    } catch (error) {
      return outcomeOf(attempted, failureOf(error), clock.now(), longest);
    }
  };
  return async (ids: readonly string[]): Promise<readonly Outcome[]> => {
    const alerts = await prepareAlerts(ids, clock.now(), staffMail);
    const mailings = await prepareMailings(ids, clock.now(), editions);
    const endings = [alerts, mailings]
      .flatMap(({ ready, ended }) => [
        ...ended.map((outcome) => Promise.resolve(outcome)),
        ...ready.map(attempt),
      ])
      .map(async (ending) => {
        const outcome = await ending;
        await recordSoon(outcome);
        return outcome;
      });
    await Promise.allSettled(endings);
    return Promise.all(endings);
  };
}
