// `npm run bench`: the measured bars, each with its figures. The name of one runs it alone, with its own
// options after it: `npm run bench:pages -- --out pages.json`.
import path from "node:path";
import { succeeds } from "./checks.mjs";
import { build, generate, install } from "./prepare.mjs";
import { runTypeScript } from "./run.mjs";
import { withPostgres } from "./temporary-postgres.mjs";

/**
 * @param {string} file
 * @param {readonly string[]} values
 * @param {{ server?: boolean }} [options]
 */
const onPostgres = (file, values, options = {}) =>
  withPostgres(
    (url) => runTypeScript(file, values, { ...options, environment: { TEST_DATABASE_URL: url } }),
    1,
  );

/** @typedef {(values: readonly string[]) => number | Promise<number>} Bench */

/** @type {Readonly<Record<string, { what: string, run: Bench }>>} */
const benches = {
  pages: {
    what: "pages of the form on a slowed phone, beside the same pages as plain HTML",
    run: async (values) =>
      (await succeeds(["lib/commands/browser.mjs"])) ? runTypeScript("bench/pages.ts", values) : 1,
  },
  server: {
    what: "what each kind of page costs the server, beside a bare page of Next",
    run: (values) => runTypeScript("bench/server.ts", values),
  },
  starting: {
    what: "from npm start to the first page, and the memory of a server at rest",
    run: (values) => runTypeScript("bench/starting.ts", values),
  },
  print: {
    what: "what goes to the visit, beside the same pages placed by hand; a day's print; the threads' start",
    run: (values) =>
      runTypeScript("bench/print.ts", values, { environment: { NODE_ENV: "production" } }),
  },
  "pages-under-load": {
    what: "pages while eight PDFs are printed",
    run: (values) => runTypeScript("bench/pages-under-load.ts", values),
  },
  tags: {
    what: "what the structure of a PDF costs",
    run: (values) => runTypeScript("bench/tagged-pdf.tsx", values),
  },
  mails: {
    what: "a thousand mails",
    run: (values) => runTypeScript("bench/mail-throughput.ts", values),
  },
  imports: {
    what: "a file of 10,000 people, embedded and on PostgreSQL",
    run: async () => {
      const embedded = runTypeScript("bench/import-large.ts", []);
      return (await onPostgres("bench/import-large.ts", ["3387"])) || embedded;
    },
  },
  desk: {
    what: "the desk of a clinic with 200,000 invitations",
    run: (values) => onPostgres("bench/desk-list.ts", values, { server: true }),
  },
};

process.chdir(path.resolve(import.meta.dirname, "../.."));
const [name, ...values] = process.argv.slice(2);
const asked = Object.entries(benches).filter(([one]) => name === undefined || one === name);
if (asked.length === 0) {
  console.error(`There is no bench ${name}: name ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}
await install();
await generate();
await build();
const codes = [];
for (const [one, { what, run }] of asked) {
  console.error(`\n${one}: ${what}`);
  codes.push(await run(values));
}
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
