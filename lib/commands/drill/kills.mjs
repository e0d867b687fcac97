// kill -9 at every stage of a start, in one clone; whatever is left, the next start serves.
import { rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../port.mjs";
import { withClone } from "./clone.mjs";
import { boundSeconds } from "./fresh-starts.mjs";
import { round } from "./round.mjs";
import { startProduct } from "./start-product.mjs";

/** What each stage of a start says when it begins, and what to remove so that it is due again. */
const stages = [
  { says: "Installing packages", due: "node_modules/.package-lock.json" },
  { says: "Generating the database client", due: "lib/database/generated/.made-from" },
  { says: "Building the pages", due: ".next/.made-from" },
  { says: "Ready.", due: undefined },
];

const moments = stages.flatMap((stage) =>
  [0.2, 4].flatMap((seconds) => [true, false].map((whole) => ({ stage, seconds, whole }))),
);

/** The command without npm before it, so that its number is known and it can be killed alone. */
const command = ["node", "lib/commands/start.mjs"];

/**
 * In one clone: kills a start at one moment after another, and each time lets the next start serve,
 * begun at once.
 * @returns {Promise<readonly import("../checks.mjs").Tally[]>}
 */
export const kills = () =>
  withClone(async (clone) => {
    const settings = { port: await freePort(), dataDir: clone.place("data"), command };
    const tallies = [];
    for (const { stage, seconds, whole } of moments) {
      const name = `kill -9 of ${whole ? "all" : "the command alone"} ${seconds} s after "${stage.says}"`;
      tallies.push(
        await round(name, async () => {
          if (stage.due !== undefined) rmSync(path.join(clone.folder, stage.due), { force: true });
          const killed = startProduct(clone, settings);
          await killed.says(stage.says, boundSeconds);
          await pause(seconds * 1000);
          await killed.kill(whole);
          const next = startProduct(clone, settings);
          try {
            if (!(await next.serves(boundSeconds))) throw new Error(next.output());
          } finally {
            await next.stop();
          }
          return "the next start served";
        }),
      );
    }
    return tallies;
  });
