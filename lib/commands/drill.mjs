// `npm run drill`: the long proofs, run whole before an issue is closed; its last line counts them. Each
// has a short form among the tests. Names of proofs run these alone: `npm run drill -- kills`.
import path from "node:path";
import { finish, unitTests } from "./checks.mjs";
import { backups } from "./drill/backups.mjs";
import { builds } from "./drill/builds.mjs";
import { diskFull } from "./drill/disk-full.mjs";
import { freshStarts } from "./drill/fresh-starts.mjs";
import { kills } from "./drill/kills.mjs";
import { killsUnderLoad, load, mailing, twoProcesses } from "./drill/load.mjs";
import { round } from "./drill/round.mjs";
import { thirdLanguage } from "./drill/third-language.mjs";
import { build, generate, install } from "./prepare.mjs";
import { runTypeScript } from "./run.mjs";

/** Kills of a saving process, and each time a look for every answer that was acknowledged. */
const durabilityKills = 200;

/** Runs of the model of two to three pages that save over a network that fails. */
const modelRuns = 2000;

const proofs = {
  builds,
  "fresh-starts": freshStarts,
  kills,
  "third-language": thirdLanguage,
  backup: backups,
  "disk-full": diskFull,
  "kills-under-load": killsUnderLoad,
  load,
  mailing,
  "two-processes": twoProcesses,
  "hostile-requests": async () => [
    await round("hostile requests hold nothing up", async () => {
      await build();
      const code = runTypeScript("bench/hostile-requests.ts", []);
      if (code !== 0) throw new Error("See the lines above.");
      return "every body at every address, and 500 slow clients";
    }),
  ],
  printing: async () => [
    await round("printing at twice what can be printed", async () => {
      await build();
      const code = runTypeScript("bench/printing-under-load.ts", []);
      if (code !== 0) throw new Error("See the lines above.");
      return "each document given or refused, and the next one normal";
    }),
  ],
  saving: async () => {
    process.env["MODEL_RUNS"] = String(modelRuns);
    return [await unitTests(["components/questionnaire/saving/model.test"])];
  },
  durability: async () => [
    await round("no acknowledged answer lost", async () => {
      const values = [String(durabilityKills)];
      const code = runTypeScript("bench/durability.ts", values, { server: true });
      if (code !== 0) throw new Error("See the lines above.");
      return `${durabilityKills} kills`;
    }),
  ],
};

process.chdir(path.resolve(import.meta.dirname, "../.."));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in proofs));
if (unknown.length > 0) {
  console.error(`There is no proof ${unknown.join(", ")}: name ${Object.keys(proofs).join(", ")}.`);
  process.exit(1);
}
await install();
await generate();
const tallies = [];
for (const [name, proof] of Object.entries(proofs)) {
  if (asked.length === 0 || asked.includes(name)) tallies.push(...(await proof()));
}
finish(tallies);
