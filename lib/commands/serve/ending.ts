import type { Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { RunningService } from "@/lib/jobs/running-service";
import type { Connections } from "./connections";
import { endingTimes } from "./server-limits";
import type { Stage } from "./stage";

const within = (milliseconds: number, work: Promise<unknown>) =>
  Promise.race([work, pause(milliseconds)]);

export type Ending = {
  readonly server: Server;
  readonly connections: Connections;
  readonly service: Pick<RunningService, "stopJobs" | "close"> | undefined;
  /** How long it is still to work while it says that it is not ready, in milliseconds. */
  readonly notice: number;
  readonly enter: (stage: Stage) => void;
  /** Told of what could not be ended in order; the server ends all the same. */
  readonly failed: (error: unknown) => void;
};

/**
 * Ends in order, in less than ten seconds whatever clients do: proxies are told first, answers under way
 * are finished, nothing new begins. Connections that only wait, and bodies that do not come, are cut.
 */
export async function endInOrder(ending: Ending): Promise<void> {
  const { server, connections, service, notice, enter, failed } = ending;
  enter("leaving");
  await pause(notice);
  enter("closing");
  server.close();
  const jobs = service?.stopJobs().catch(failed);
  const gone = connections.allGone();
  connections.cutIdle();
  await within(endingTimes.halfSent, gone);
  connections.cutHalfSent();
  // One may have come from the listener's queue meanwhile.
  connections.cutIdle();
  await within(endingTimes.answers, gone);
  connections.cutAll();
  const closed = Promise.resolve(jobs).then(() => service?.close());
  await within(endingTimes.closing, closed.catch(failed));
}
