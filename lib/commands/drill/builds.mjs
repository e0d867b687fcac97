// The build with everything in its way that it must not touch: settings and secrets in the variables
// and in `.env`, a data folder to make, and a PostgreSQL server with an empty database.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withPostgres } from "../temporary-postgres.mjs";
import { withClone } from "./clone.mjs";
import { round } from "./round.mjs";

const secret = "canary-4f1d0c7a9be2568307fdb46c1e9a25d8";

/** @param {string} url */
async function tablesIn(url) {
  const { PrismaPg } = await import("@prisma/adapter-pg");
  const connected = await new PrismaPg({ connectionString: url }).connect();
  try {
    const sql = "SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace";
    return (await connected.queryRaw({ sql, args: [], argTypes: [] })).rows.flat();
  } finally {
    await connected.dispose();
  }
}

/** @param {string} folder */
const filesWithSecret = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile() && readFileSync(file).includes(secret));

const prepared = `
  import { build, generate, install } from "./lib/commands/prepare.mjs";
  await install();
  await generate();
  await build();
`;

/** As the product builds itself, and as nobody should: Next's own command, told everything. */
const ways = [
  { name: "the product's build", command: ["node", "--input-type=module", "--eval", prepared] },
  {
    name: "Next's own build",
    command: ["node_modules/node/bin/node", "node_modules/next/dist/bin/next", "build"],
  },
];

/**
 * @param {string} url of an empty database
 * @returns {Promise<readonly import("../checks.mjs").Tally[]>}
 */
const buildsBeside = (url) =>
  withClone(async ({ folder, environment, place }) => {
    const settings = {
      DATABASE_URL: url,
      DATA_DIR: place("data"),
      SESSION_SECRET: secret,
      NEXT_PUBLIC_SECRET: secret,
    };
    const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(path.join(folder, ".env"), lines.join(""));
    const tallies = [];
    for (const { name, command } of ways) {
      const [program = "", ...values] = command;
      const work = async () => {
        rmSync(path.join(folder, ".next"), { recursive: true, force: true });
        const child = spawn(program, values, {
          cwd: folder,
          env: { ...environment, ...settings },
          stdio: ["ignore", "ignore", "inherit"],
        });
        const [code] = await once(child, "exit");
        if (code !== 0) throw new Error(`It ended with ${code}.`);
        if (existsSync(place("data"))) throw new Error("It made a data folder.");
        const tables = await tablesIn(url);
        if (tables.length > 0) throw new Error(`It made ${tables.join(", ")}.`);
        const files = filesWithSecret(path.join(folder, ".next"));
        if (files.length > 0) throw new Error(`It wrote a secret to ${files.join(", ")}.`);
        return "no data folder, the database empty, no secret in its files";
      };
      tallies.push(await round(name, work));
    }
    return tallies;
  });

/** @returns {Promise<readonly import("../checks.mjs").Tally[]>} */
export const builds = () => withPostgres(buildsBeside, [{ passed: 0, failed: 1 }]);
