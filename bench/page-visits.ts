import { setTimeout as pause } from "node:timers/promises";
import type { staffClientAs } from "@/e2e/staff-hands";
import { routes, staffRoutes } from "@/lib/routes";

/** Waits until a server answers. */
export async function served(base: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answered = await fetch(base + routes.healthReady).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await pause(100);
  }
  throw new Error("The server did not answer within 30 seconds: run npm start once, then again.");
}

type Client = Awaited<ReturnType<typeof staffClientAs>>;

/** Asks for pages until told to stop: one that needs no database, and two that do. */
export function visit(client: Client) {
  const times = new Map<string, number[]>();
  let going = true;
  const visitor = async (page: string) => {
    const taken: number[] = [];
    times.set(page, taken);
    while (going) {
      const before = performance.now();
      await (await client.get(page)).text();
      taken.push(performance.now() - before);
      await pause(50);
    }
  };
  const visits = [routes.home("en"), staffRoutes.newInvitation, staffRoutes.people].map(visitor);
  // `stop` tells of a failure; one that is not asked after must not hide why the server was ended.
  for (const one of visits) one.catch(() => undefined);
  return {
    times,
    stop: async () => {
      going = false;
      await Promise.all(visits);
    },
  };
}
