// `npm run bench`: the measured bars, each with its figures.
import path from "node:path";
import { build, generate, install } from "./prepare.mjs";
import { runTypeScript } from "./run.mjs";
import { withPostgres } from "./temporary-postgres.mjs";

process.chdir(path.resolve(import.meta.dirname, "../.."));
await install();
await generate();
await build();
const codes = [
  runTypeScript("bench/pages-under-load.ts", []),
  runTypeScript("bench/tagged-pdf.tsx", []),
  runTypeScript("bench/mail-throughput.ts", []),
  runTypeScript("bench/import-large.ts", []),
  await withPostgres(
    (url) =>
      runTypeScript("bench/import-large.ts", ["3387"], {
        environment: { TEST_DATABASE_URL: url },
      }),
    1,
  ),
  await withPostgres(
    (url) =>
      runTypeScript("bench/desk-list.ts", [], {
        server: true,
        environment: { TEST_DATABASE_URL: url },
      }),
    1,
  ),
];
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
