// A disk that fills up while people save, and is freed again.
import { build } from "../prepare.mjs";
import { runTypeScript } from "../run.mjs";
import { round } from "./round.mjs";

/**
 * Nothing is called saved that is not, and saving goes on by itself once there is room.
 * @returns {Promise<readonly import("../checks.mjs").Tally[]>}
 */
export async function diskFull() {
  await build();
  return [
    await round("a full disk", async () => {
      if (runTypeScript("bench/full-disk.ts", [], { server: true }) !== 0) {
        throw new Error("See the lines above.");
      }
      return "";
    }),
  ];
}
